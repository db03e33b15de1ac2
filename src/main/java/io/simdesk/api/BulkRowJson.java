package io.simdesk.api;

import io.simdesk.bulk.RowState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a bulk request.
 *
 * @param row counted from 1, without the head
 * @param errors why it is wrong or was refused
 */
@Schema(name = "BulkRow")
record BulkRowJson(
        @Schema(example = "1") int row,

        @Schema(description = "As the file has it.", example = "0492 00 00 01")
        String phoneNumber,

        @Schema(example = "ORDERED") RowState state,

        @Schema(
                types = {"string", "null"},
                description = "Of the order; null until there is one.",
                example = "OBE-2207081556-SXWZ")
        @Nullable
        String reference,

        List<FieldProblem> errors) {}
