package io.simdesk.carrier;

import io.simdesk.sim.Refusal;

/** The eSIM profile is on a phone already and cannot be cancelled. */
public class ProfileAlreadyDownloaded extends Refusal {

    public ProfileAlreadyDownloaded() {
        super("newSimNumber");
    }
}
