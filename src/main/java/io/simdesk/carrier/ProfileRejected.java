package io.simdesk.carrier;

import io.simdesk.sim.Refusal;

/** The profile server refuses this eSIM profile. */
public class ProfileRejected extends Refusal {

    public ProfileRejected(String statusCode) {
        super("newSimNumber", statusCode);
    }
}
