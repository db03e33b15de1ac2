package io.simdesk.desk;

import io.simdesk.sim.Refusal;

/** The order is being cancelled already; the cancellation can only be finished. */
public class OrderIsBeingCancelled extends Refusal {

    public OrderIsBeingCancelled() {
        super("choice");
    }
}
