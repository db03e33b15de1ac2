package io.simdesk.outside.network;

import io.simdesk.outside.simulation.Cue;
import io.simdesk.sim.Iccid;

/** What the simulated network does with a change to a new SIM, read from that SIM's number. */
enum NetworkPath {
    WORKS,
    /** The SIM is refused and nothing changes. */
    REJECTS,
    /** Nothing changes and no call is ever answered. */
    NEVER_ANSWERS,
    /** The change happens and its answer is lost; a repeat is answered. */
    LOSES_FIRST_ANSWER,
    /** The change is accepted and does not happen. */
    KEEPS_OLD_SIM;

    static NetworkPath of(Iccid newSim) {
        return switch (Cue.of(newSim)) {
            case "901" -> REJECTS;
            case "902" -> NEVER_ANSWERS;
            case "903" -> LOSES_FIRST_ANSWER;
            case "904" -> KEEPS_OLD_SIM;
            default -> WORKS;
        };
    }
}
