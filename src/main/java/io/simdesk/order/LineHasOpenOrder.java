package io.simdesk.order;

import io.simdesk.sim.Refusal;

/** One order for a line at a time. */
public class LineHasOpenOrder extends Refusal {

    private final transient Reference running;

    public LineHasOpenOrder(Reference running) {
        super("phoneNumber", running);
        this.running = running;
    }

    public Reference running() {
        return running;
    }
}
