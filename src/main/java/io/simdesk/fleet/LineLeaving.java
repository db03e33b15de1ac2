package io.simdesk.fleet;

import io.simdesk.sim.Refusal;

/** The number is on its way to another operator. */
public class LineLeaving extends Refusal {

    public LineLeaving() {
        super("phoneNumber");
    }
}
