package io.simdesk.carrier;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;

/**
 * What the network serves now for a number.
 *
 * @param active false while the line is blocked
 */
public record Subscription(Msisdn number, Iccid sim, boolean active) {

    public boolean servedBy(Iccid other) {
        return sim.equals(other);
    }
}
