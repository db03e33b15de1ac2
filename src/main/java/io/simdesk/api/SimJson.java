package io.simdesk.api;

import io.simdesk.sim.SimKind;
import io.simdesk.stock.Sim;
import io.simdesk.stock.SimState;
import io.swagger.v3.oas.annotations.media.Schema;

/** A SIM in stock. */
@Schema(name = "Sim")
record SimJson(
        @Schema(description = "The 13 digits on the card.", example = "6054201316636")
        String simNumber,

        @Schema(example = "PLASTIC") SimKind kind,
        @Schema(example = "FREE") SimState state) {

    static SimJson of(Sim sim) {
        return new SimJson(sim.simNumber().digits(), sim.kind(), sim.state());
    }
}
