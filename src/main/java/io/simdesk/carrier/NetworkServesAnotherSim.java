package io.simdesk.carrier;

import io.simdesk.sim.Refusal;

/** The network serves the line with a SIM that our ledger does not know for it. */
public class NetworkServesAnotherSim extends Refusal {

    public NetworkServesAnotherSim() {
        super("phoneNumber");
    }
}
