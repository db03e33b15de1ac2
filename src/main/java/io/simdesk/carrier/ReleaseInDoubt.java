package io.simdesk.carrier;

import io.simdesk.sim.Iccid;

/**
 * The matching id is in use and the profile is not waiting for a phone: either an earlier release was executed and a
 * phone has fetched the profile since, or the id is another profile's. The news of the phone will tell.
 */
public class ReleaseInDoubt extends RuntimeException {

    public ReleaseInDoubt(Iccid profile) {
        super("The matching id of " + profile + " is in use, and a phone may have the profile already");
    }
}
