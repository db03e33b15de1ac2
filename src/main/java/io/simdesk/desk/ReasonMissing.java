package io.simdesk.desk;

import io.simdesk.sim.Refusal;

/** A cancellation needs a reason, at most 500 characters, for the requester to read. */
public class ReasonMissing extends Refusal {

    public ReasonMissing() {
        super("cancellationReason");
    }
}
