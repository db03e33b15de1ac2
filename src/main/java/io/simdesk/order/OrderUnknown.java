package io.simdesk.order;

import io.simdesk.sim.Refusal;

/** The reference names no order of the customer who asks; whether it names somebody else's is not told. */
public class OrderUnknown extends Refusal {

    public OrderUnknown() {
        super("reference");
    }
}
