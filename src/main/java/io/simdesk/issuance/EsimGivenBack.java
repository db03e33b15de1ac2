package io.simdesk.issuance;

import io.simdesk.sim.Refusal;

/** The eSIM of this order has been given back already, so the order can only be brought to its end. */
public class EsimGivenBack extends Refusal {

    public EsimGivenBack() {
        super("choice");
    }
}
