package io.simdesk.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.simdesk.fleet.Line;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All about one line.
 *
 * @param puk that there is one, never which; null when none is known
 */
@Schema(name = "LineDetail")
record LineDetailJson(
        @JsonUnwrapped LineJson line,
        @Schema(example = "Example NV") String holderName,
        @Schema(example = "Meir 1, 2000 Antwerpen") String address,
        @Schema(example = "Company") String invoiceSplit,
        @Schema(example = "2022-06-24") LocalDate activatedOn,

        @Schema(
                types = {"string", "null"},
                description = "Masked: it only shows that a PUK is known.",
                example = "••••••••")
        @Nullable
        String puk,

        @Schema(description = "When the line was last read from the network.", example = "2022-06-13T13:28:00Z")
        Instant refreshedAt) {

    private static final String MASKED_PUK = "••••••••";

    static LineDetailJson of(Line line, boolean pukKnown) {
        var contract = line.contract();
        return new LineDetailJson(
                LineJson.of(line),
                line.user().holder(),
                line.user().address(),
                contract.invoiceSplit(),
                contract.activatedOn(),
                pukKnown ? MASKED_PUK : null,
                line.refreshedAt());
    }
}
