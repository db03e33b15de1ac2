package io.simdesk.order;

import io.simdesk.sim.Refusal;

/** One order for a SIM at a time. */
public class SimHasOpenOrder extends Refusal {

    public SimHasOpenOrder(Reference running) {
        super("newSimNumber", running);
    }
}
