package io.simdesk.order;

import io.simdesk.sim.Refusal;

/** The order is finished or being cancelled: this step is not wanted any more. */
public class OrderHasMovedOn extends Refusal {

    public OrderHasMovedOn() {
        super("choice");
    }
}
