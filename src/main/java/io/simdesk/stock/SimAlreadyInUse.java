package io.simdesk.stock;

import io.simdesk.sim.Refusal;

/** The SIM serves a line already. */
public class SimAlreadyInUse extends Refusal {

    public SimAlreadyInUse() {
        super("newSimNumber");
    }
}
