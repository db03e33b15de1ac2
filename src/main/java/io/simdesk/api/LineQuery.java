package io.simdesk.api;

import static java.util.Objects.requireNonNullElse;

import io.simdesk.fleet.LineSearch;
import io.simdesk.fleet.LineStatus;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** Which lines to list. */
record LineQuery(
        @Parameter(
                description = "Part of a phone number (any Belgian form), SIM number, customer number or user name.",
                example = "0492 00")
        @Size(max = Text.LONGEST)
        @Pattern(regexp = Text.FORM)
        String query,

        @Parameter(description = "Only lines of this status.", example = "ACTIVE") @Nullable
        LineStatus status,

        @Parameter(description = "Only lines of this plan.", example = "Business Mobile 20")
        @Size(max = Text.LONGEST)
        @Pattern(regexp = Text.FORM)
        String plan,

        @Parameter(description = "Only lines of this customer number.", example = "1.52000001")
        @Size(max = Text.LONGEST)
        @Pattern(regexp = Text.FORM)
        String customerNumber,

        @Parameter(description = "A column, or a column, a comma and `asc` or `desc`.", example = "userName,desc")
        @Pattern(regexp = LineSort.FORM)
        String sort,

        @Parameter(description = "The page, counted from 0.", example = "0") @Min(0) @Max(Paged.LAST_PAGE) @Nullable
        Integer page,

        @Parameter(description = "Items on a page; 50 when not given.", example = "50")
        @Min(1)
        @Max(Paged.LARGEST_SIZE)
        @Nullable
        Integer size)
        implements Paged {

    LineQuery {
        query = requireNonNullElse(query, "");
        plan = requireNonNullElse(plan, "");
        customerNumber = requireNonNullElse(customerNumber, "");
        sort = requireNonNullElse(sort, "");
    }

    LineSearch search() {
        return new LineSearch(query, status, plan, customerNumber);
    }

    Pageable paged() {
        return paged(LineSort.read(sort));
    }
}
