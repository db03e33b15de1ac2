package io.simdesk.outside.profiles;

import io.simdesk.outside.simulation.Cue;
import io.simdesk.sim.Iccid;

/** What becomes of an eSIM profile at the simulated server, read from its SIM number. */
enum ProfilePath {
    WORKS,
    /** The order is refused. */
    REJECTED,
    /** Nothing changes and no order or release is ever answered. */
    NEVER_ANSWERED,
    /** Released, and no phone ever downloads it. */
    NEVER_INSTALLED,
    /** Released, and the answer is lost; a repeat is answered. */
    RELEASED_WITHOUT_ANSWER,
    /** The phone downloads it and cannot install it. */
    INSTALLATION_FAILS,
    /** The user declines it on the phone. */
    DECLINED;

    static ProfilePath of(Iccid profile) {
        return switch (Cue.of(profile)) {
            case "911" -> REJECTED;
            case "912" -> NEVER_ANSWERED;
            case "913" -> NEVER_INSTALLED;
            case "914" -> RELEASED_WITHOUT_ANSWER;
            case "915" -> INSTALLATION_FAILS;
            case "916" -> DECLINED;
            default -> WORKS;
        };
    }
}
