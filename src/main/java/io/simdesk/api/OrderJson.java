package io.simdesk.api;

import io.simdesk.order.OrderKind;
import io.simdesk.order.OrderState;
import io.simdesk.order.SimOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order with its steps, the oldest first. */
@Schema(name = "Order")
record OrderJson(
        @Schema(example = "OBE-2207081556-SXWZ") String reference,
        @Schema(example = "RENEWAL") OrderKind kind,
        @Schema(example = "DONE") OrderState state,

        @Schema(description = "E.164.", example = "+32492000001")
        String phoneNumber,

        @Schema(description = "The 13 digits on the SIM before.", example = "6054201316636")
        String oldSimNumber,

        @Schema(description = "The 13 digits on the SIM after.", example = "6054201316644")
        String newSimNumber,

        @Schema(description = "The requester's user id.", example = "fleet-a")
        String requestedBy,

        @Schema(example = "2022-07-08T13:56:00Z") Instant requestedAt,

        @Schema(description = "When it is done at the latest.", example = "2022-07-08T14:06:00Z")
        Instant promisedAt,

        @Schema(
                types = {"string", "null"},
                description = "Null as long as it goes on.",
                example = "2022-07-08T13:57:30Z")
        @Nullable
        Instant finishedAt,

        @Schema(description = "Whether the promise was missed.", example = "false")
        boolean late,

        List<StepJson> steps) {

    static OrderJson of(SimOrder order, List<StepJson> steps) {
        return new OrderJson(
                order.reference().value(),
                order.kind(),
                order.state(),
                order.line().e164(),
                order.oldSim().simNumber().digits(),
                order.newSim().simNumber().digits(),
                order.requester().user(),
                order.requestedAt(),
                order.promisedAt(),
                order.finishedAt().orElse(null),
                order.late(),
                steps);
    }
}
