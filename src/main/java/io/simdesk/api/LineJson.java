package io.simdesk.api;

import io.simdesk.fleet.Line;
import io.simdesk.fleet.LineStatus;
import io.simdesk.sim.SimKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A line as the fleet list shows it. */
@Schema(name = "Line")
record LineJson(
        @Schema(description = "E.164.", example = "+32492000001")
        String phoneNumber,

        @Schema(example = "Peeters Jan") String userName,
        @Schema(example = "1.52000001") String customerNumber,
        @Schema(example = "Mobile") String product,
        @Schema(example = "Business Mobile 20") String plan,
        @Schema(example = "[\"ROAMING\"]") List<String> options,
        @Schema(example = "ACTIVE") LineStatus status,

        @Schema(description = "The 13 digits on the card.", example = "6054201316636")
        String simNumber,

        @Schema(example = "PLASTIC") SimKind simKind) {

    static LineJson of(Line line) {
        var contract = line.contract();
        return new LineJson(
                line.number().e164(),
                line.user().name(),
                contract.customerNumber(),
                contract.product(),
                contract.plan(),
                contract.options(),
                line.status(),
                line.sim().simNumber().digits(),
                line.simKind());
    }
}
