package io.simdesk.issuance;

import io.simdesk.sim.Refusal;

/** The code is for the user of the line and, if they wished, for the manager who asked for it. */
public class CodeNotForYou extends Refusal {

    public CodeNotForYou() {
        super("");
    }
}
