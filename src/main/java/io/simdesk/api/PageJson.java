package io.simdesk.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.data.domain.Page;

/**
 * One page of a list.
 *
 * @param page counted from 0
 * @param size how many items a page holds
 * @param total how many items there are on all pages
 */
record PageJson<T>(
        List<T> items,

        @Schema(description = "Counted from 0.", example = "0")
        int page,

        @Schema(example = "50") int size,

        @Schema(description = "Items on all pages.", example = "61")
        long total) {

    static <T> PageJson<T> of(Page<T> page) {
        return new PageJson<>(page.getContent(), page.getNumber(), page.getSize(), page.getTotalElements());
    }
}
