package io.simdesk.outside.profiles;

import io.simdesk.carrier.ProfileProgress;
import java.util.Set;

/** What a phone, or its user, does with a profile, and what the server makes of it (SGP.22, 3.1.3). */
enum PhoneAct {
    DOWNLOAD(Set.of(ShelfState.RELEASED), ShelfState.DOWNLOADED, ProfileProgress.DOWNLOADED, ""),
    INSTALL(Set.of(ShelfState.DOWNLOADED), ShelfState.INSTALLED, ProfileProgress.INSTALLED, ""),
    /** The user says no on the phone. */
    DECLINE(Set.of(ShelfState.RELEASED), ShelfState.ERROR, ProfileProgress.DOWNLOADED, "8.1/3.8"),
    /** The phone's eSIM chip cannot install what was downloaded. */
    FAIL(Set.of(ShelfState.RELEASED, ShelfState.DOWNLOADED), ShelfState.ERROR, ProfileProgress.INSTALLED, "8.1/4.2");

    private final Set<ShelfState> from;
    private final ShelfState to;
    private final ProfileProgress progress;
    private final String failure;

    PhoneAct(Set<ShelfState> from, ShelfState to, ProfileProgress progress, String failure) {
        this.from = from;
        this.to = to;
        this.progress = progress;
        this.failure = failure;
    }

    boolean isPossibleFrom(ShelfState state) {
        return from.contains(state);
    }

    ShelfState to() {
        return to;
    }

    /** The point that the server tells its operator of. */
    ProfileProgress progress() {
        return progress;
    }

    /** As the point's status code tells it; empty when it went well. */
    String failure() {
        return failure;
    }
}
