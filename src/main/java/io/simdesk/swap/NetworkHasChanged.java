package io.simdesk.swap;

import io.simdesk.sim.Refusal;

/** The network serves the new SIM already: from here the order goes forward, not back. */
public class NetworkHasChanged extends Refusal {

    public NetworkHasChanged() {
        super("choice");
    }
}
