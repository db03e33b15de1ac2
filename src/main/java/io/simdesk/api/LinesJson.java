package io.simdesk.api;

import io.simdesk.fleet.Line;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/**
 * One page of a fleet.
 *
 * @param page counted from 0
 * @param size how many items a page holds
 * @param total how many items there are on all pages
 * @param refreshedAt when the staler of these lines were last read from the network; null when there are none
 */
@Schema(name = "Lines")
record LinesJson(
        List<LineJson> items,

        @Schema(description = "Counted from 0.", example = "0")
        int page,

        @Schema(example = "50") int size,

        @Schema(description = "Lines on all pages.", example = "61")
        long total,

        @Schema(
                types = {"string", "null"},
                description = "No line on this page was read from the network before.",
                example = "2022-06-13T13:28:00Z")
        @Nullable
        Instant refreshedAt) {

    static LinesJson of(Page<Line> lines) {
        var items = lines.map(LineJson::of).getContent();
        var oldest = lines.stream().map(Line::refreshedAt).min(Comparator.naturalOrder());
        return new LinesJson(items, lines.getNumber(), lines.getSize(), lines.getTotalElements(), oldest.orElse(null));
    }
}
