package io.simdesk.stock;

import io.simdesk.sim.Refusal;

/** The customer's stock holds no free eSIM. */
public class NoEsimLeft extends Refusal {

    public NoEsimLeft() {
        super("phoneNumber");
    }
}
