package io.simdesk.order;

import io.simdesk.sim.Refusal;

/** One order for a line at a time. */
public class LineHasOpenOrder extends Refusal {

    public LineHasOpenOrder(Reference running) {
        super("phoneNumber", running);
    }
}
