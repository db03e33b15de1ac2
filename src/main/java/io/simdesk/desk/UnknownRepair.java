package io.simdesk.desk;

import io.simdesk.sim.Refusal;

/** The choice is none of those the form offers. */
public class UnknownRepair extends Refusal {

    public UnknownRepair() {
        super("choice");
    }
}
