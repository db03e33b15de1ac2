package io.simdesk.desk;

import io.simdesk.sim.Refusal;

/** Right now the order is between two steps; a moment later it can be cancelled. */
public class OrderIsBusy extends Refusal {

    public OrderIsBusy() {
        super("reference");
    }
}
