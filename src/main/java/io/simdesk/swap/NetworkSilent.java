package io.simdesk.swap;

import io.simdesk.sim.Refusal;

/** The network does not say right now which SIM it serves, so nothing that depends on it can be decided. */
public class NetworkSilent extends Refusal {

    public NetworkSilent() {
        super("choice");
    }
}
