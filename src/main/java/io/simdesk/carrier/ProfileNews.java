package io.simdesk.carrier;

import io.simdesk.sim.Iccid;
import java.time.Instant;

/** Where a profile server tells what becomes of a profile. News comes at least once and in any order. */
public interface ProfileNews {

    /** @return false when the profile is none of ours */
    boolean heard(ProfileEvent event);

    /** The phone has installed the profile just now. */
    default void installed(Iccid profile) {
        heard(new ProfileEvent(profile, ProfileProgress.INSTALLED, Instant.now()));
    }
}
