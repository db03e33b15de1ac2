package io.simdesk.api;

import io.simdesk.bulk.BulkProgress;
import io.simdesk.bulk.BulkRequest;
import io.simdesk.bulk.BulkState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A bulk request and one page of its rows.
 *
 * @param good rows that can be ordered
 * @param wrong rows that the check refused
 * @param refused rows that were good and were refused when they were ordered
 * @param page counted from 0
 */
@Schema(name = "Bulk")
record BulkJson(
        @Schema(example = "7f1c9b52-4d0e-4a39-9a51-2f9d1c1f7f10")
        UUID id,

        @Schema(example = "CHECKED") BulkState state,
        @Schema(example = "2022-07-08T13:56:00Z") Instant requestedAt,

        @Schema(description = "Rows of the file.", example = "3")
        long total,

        @Schema(description = "Rows that are not checked yet.", example = "0")
        long unchecked,

        @Schema(description = "Rows that can be ordered.", example = "2")
        long good,

        @Schema(description = "Rows that the check refused; they are never ordered.", example = "1")
        long wrong,

        @Schema(description = "Rows that are ordered.", example = "0")
        long ordered,

        @Schema(description = "Rows that were refused when they were ordered.", example = "0")
        long refused,

        List<BulkRowJson> items,

        @Schema(description = "Counted from 0.", example = "0")
        int page,

        @Schema(example = "50") int size) {

    static BulkJson of(BulkRequest request, BulkProgress progress, List<BulkRowJson> items, int page, int size) {
        return new BulkJson(
                request.id(),
                request.state(),
                request.requestedAt(),
                progress.total(),
                progress.unchecked(),
                progress.good(),
                progress.wrong(),
                progress.ordered(),
                progress.refused(),
                items,
                page,
                size);
    }
}
