package io.simdesk.fleet;

import io.simdesk.sim.Refusal;

/** The line is locked: its SIM stays as it is until a manager unlocks it. */
public class LineLocked extends Refusal {

    public LineLocked() {
        super("phoneNumber");
    }
}
