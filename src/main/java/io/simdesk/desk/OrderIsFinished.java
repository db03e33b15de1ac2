package io.simdesk.desk;

import io.simdesk.sim.Refusal;

/** The order has come to its end, so it cannot be cancelled. */
public class OrderIsFinished extends Refusal {

    public OrderIsFinished() {
        super("reference");
    }
}
