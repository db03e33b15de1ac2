package io.simdesk.outside.simulation;

import io.simdesk.sim.Iccid;

/** How anybody calls up a path of a simulated neighbour: by the SIM that is used. */
public final class Cue {

    private Cue() {}

    /** The three digits before the check digit of the SIM number: digits 10 to 12 of 13. */
    public static String of(Iccid sim) {
        return sim.simNumber().account().substring(9);
    }
}
