package io.simdesk.refresh;

import io.simdesk.sim.Refusal;

/** The network could not be asked, and without its word nothing is adopted. */
public class NetworkDidNotAnswer extends Refusal {

    public NetworkDidNotAnswer() {
        super("choice");
    }
}
