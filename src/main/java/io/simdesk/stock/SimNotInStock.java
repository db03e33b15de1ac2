package io.simdesk.stock;

import io.simdesk.sim.Refusal;

/** The SIM is not in the customer's stock; whether it is in somebody else's is not told. */
public class SimNotInStock extends Refusal {

    public SimNotInStock() {
        super("newSimNumber");
    }
}
