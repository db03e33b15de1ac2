package io.simdesk.carrier;

import io.simdesk.sim.Iccid;

/** Where a profile server tells what becomes of a profile. News comes at least once and in any order. */
public interface ProfileNews {

    /** The phone has installed the profile (SGP.22, 5.3.5, notification point 4). Unknown profiles are passed over. */
    void installed(Iccid profile);
}
