package io.simdesk.issuance;

import io.simdesk.sim.Refusal;

/** The code is not made yet, or has done its work and is wiped. */
public class NoCodeToShow extends Refusal {

    public NoCodeToShow() {
        super("");
    }
}
