package io.simdesk.stock;

import io.simdesk.sim.Refusal;

/** An eSIM cannot be put in place of a plastic card by a renewal. */
public class SimIsAnEsim extends Refusal {

    public SimIsAnEsim() {
        super("newSimNumber");
    }
}
