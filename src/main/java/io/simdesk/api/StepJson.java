package io.simdesk.api;

import io.simdesk.order.OrderStep;
import io.simdesk.order.StepState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A step of an order that ended. */
@Schema(name = "Step")
record StepJson(
        @Schema(description = "The task's id in the process model.", example = "swapSim")
        String step,

        @Schema(example = "DONE") StepState state,
        @Schema(example = "2022-07-08T13:56:04Z") Instant at,

        @Schema(description = "What went wrong, in the caller's language; empty when nothing did.", example = "")
        String detail) {

    static StepJson of(OrderStep step, String why) {
        return new StepJson(step.step(), step.state(), step.at(), why);
    }
}
