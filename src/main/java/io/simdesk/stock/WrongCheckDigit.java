package io.simdesk.stock;

import io.simdesk.sim.Refusal;

/** A digit of the SIM number was read or typed wrongly. */
public class WrongCheckDigit extends Refusal {

    public WrongCheckDigit() {
        super("newSimNumber");
    }
}
