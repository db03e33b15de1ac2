package io.simdesk.carrier;

import io.simdesk.sim.Refusal;

/** The network refuses to serve the line with this SIM; nothing has changed. */
public class SimRejectedByNetwork extends Refusal {

    public SimRejectedByNetwork() {
        super("newSimNumber");
    }
}
