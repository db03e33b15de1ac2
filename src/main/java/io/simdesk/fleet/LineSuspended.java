package io.simdesk.fleet;

import io.simdesk.sim.Refusal;

/** The carrier has suspended the line; its SIM stays as it is until that is settled. */
public class LineSuspended extends Refusal {

    public LineSuspended() {
        super("phoneNumber");
    }
}
