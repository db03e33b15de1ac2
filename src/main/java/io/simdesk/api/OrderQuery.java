package io.simdesk.api;

import static java.util.Objects.requireNonNullElse;

import io.simdesk.order.OrderKind;
import io.simdesk.order.OrderState;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Which orders to list. */
record OrderQuery(
        @Parameter(description = "Only orders in this state.", example = "IN_PROGRESS") @Nullable
        OrderState state,

        @Parameter(description = "Only orders of this kind.", example = "RENEWAL") @Nullable
        OrderKind kind,

        @Parameter(description = "Part of a reference, phone number or SIM number.", example = "OBE-22070815")
        @Size(max = Text.LONGEST)
        @Pattern(regexp = Text.FORM)
        String query,

        @Parameter(description = "The page, counted from 0.", example = "0") @Min(0) @Max(Paged.LAST_PAGE) @Nullable
        Integer page,

        @Parameter(description = "Items on a page; 50 when not given.", example = "50")
        @Min(1)
        @Max(Paged.LARGEST_SIZE)
        @Nullable
        Integer size)
        implements Paged {

    OrderQuery {
        query = requireNonNullElse(query, "");
    }

    /** The newest first. */
    Pageable paged() {
        return paged(Sort.by("requestedAt").descending().and(Sort.by("reference")));
    }
}
