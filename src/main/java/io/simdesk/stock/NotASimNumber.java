package io.simdesk.stock;

import io.simdesk.sim.Refusal;

/** What was given is neither a SIM number nor an ICCID. */
public class NotASimNumber extends Refusal {

    public NotASimNumber() {
        super("newSimNumber");
    }
}
