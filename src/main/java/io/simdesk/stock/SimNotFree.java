package io.simdesk.stock;

import io.simdesk.sim.Refusal;

/** The SIM is reserved, in quarantine or retired. */
public class SimNotFree extends Refusal {

    public SimNotFree() {
        super("newSimNumber");
    }
}
