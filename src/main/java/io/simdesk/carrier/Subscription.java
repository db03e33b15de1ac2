package io.simdesk.carrier;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.util.List;

/**
 * What the network serves now for a number.
 *
 * @param sims mostly one; none after a SIM was disengaged, several where a number rings on several devices
 * @param active false while the line is blocked
 */
public record Subscription(Msisdn number, List<Iccid> sims, boolean active) {

    public Subscription(Msisdn number, Iccid sim, boolean active) {
        this(number, List.of(sim), active);
    }

    public boolean servedBy(Iccid other) {
        return sims.contains(other);
    }

    /** The first of its SIMs; there must be one. */
    public Iccid sim() {
        return sims.get(0);
    }
}
