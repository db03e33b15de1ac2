package io.simdesk.stock;

import io.simdesk.sim.Refusal;

/** The ICCID belongs to a card of another operator. */
public class SimOfAnotherIssuer extends Refusal {

    public SimOfAnotherIssuer(String issuer) {
        super("newSimNumber", issuer);
    }
}
