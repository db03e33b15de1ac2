package io.simdesk.fleet;

import io.simdesk.sim.Refusal;

/** The number is in no fleet that the requester may see. */
public class LineUnknown extends Refusal {

    public LineUnknown() {
        super("phoneNumber");
    }
}
