package io.simdesk.outside.profiles;

import io.simdesk.carrier.ProfileEvent;

/** Whom the simulated profile server tells its news. */
interface Operator {

    /** @return false when nobody listens right now, and it is to be told again */
    boolean hears(ProfileEvent event);
}
