package io.simdesk.carrier;

import io.simdesk.sim.Refusal;

/** The network serves no such number. */
public class NumberUnknownToNetwork extends Refusal {

    public NumberUnknownToNetwork() {
        super("phoneNumber");
    }
}
