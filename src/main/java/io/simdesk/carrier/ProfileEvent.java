package io.simdesk.carrier;

import io.simdesk.sim.Iccid;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a profile server tells of one download. The same event may be told more than once.
 *
 * @param eid of the phone's eUICC, 32 digits; empty when it was not told
 * @param at when it happened there
 * @param failure what went wrong, subject and reason code as in {@code 8.1/4.8} (SGP.22, 5.2.6); empty when it went well
 */
public record ProfileEvent(Iccid profile, String eid, ProfileProgress progress, Instant at, String failure) {

    public ProfileEvent {
        at = at.truncatedTo(ChronoUnit.MICROS); // as databases keep it
    }

    /** A point that was reached. */
    public ProfileEvent(Iccid profile, ProfileProgress progress, Instant at) {
        this(profile, "", progress, at, "");
    }

    public boolean wentWell() {
        return failure.isEmpty();
    }
}
