package io.simdesk.swap;

import io.simdesk.sim.Refusal;

/** The network does not serve the SIM any more that was shown. */
public class NothingToAdopt extends Refusal {

    public NothingToAdopt() {
        super("choice");
    }
}
