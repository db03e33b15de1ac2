package io.simdesk.api;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Which rows to show. */
record BulkQuery(
        @Parameter(description = "The page, counted from 0.", example = "0") @Min(0) @Max(Paged.LAST_PAGE) @Nullable
        Integer page,

        @Parameter(description = "Rows on a page; 50 when not given.", example = "50")
        @Min(1)
        @Max(Paged.LARGEST_SIZE)
        @Nullable
        Integer size)
        implements Paged {

    Pageable paged() {
        return paged(Sort.unsorted());
    }
}
