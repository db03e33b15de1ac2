package io.simdesk.outside.profiles;

import io.simdesk.carrier.MatchingId;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.ProfileAlreadyDownloaded;
import io.simdesk.carrier.ProfileRejected;
import io.simdesk.carrier.ProfileServer;
import io.simdesk.outside.profiles.ProfileShelf.Release;
import io.simdesk.sim.Iccid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Plays the SM-DP+ and decides by the profile alone (see {@link ProfilePath}). Refusals carry SGP.22's subject and
 * reason code (5.3 and 5.2.6).
 */
@Component
@ConditionalOnProperty(name = "simdesk.profile-server.mode", havingValue = "simulated", matchIfMissing = true)
class SimulatedProfileServer implements ProfileServer {

    private static final String NAME = "Simulated profile server";
    private static final String NOT_ALLOWED = "8.2.1/1.2";
    private static final String PROFILE_UNKNOWN = "8.2.1/3.9";
    private static final String MATCHING_ID_TAKEN = "8.2.6/3.3";
    private static final String MATCHING_ID_DIFFERS = "8.2.6/3.10";

    private final ProfileShelf shelf;
    private final ProfileServerSettings settings;

    SimulatedProfileServer(ProfileShelf shelf, ProfileServerSettings settings) {
        this.shelf = shelf;
        this.settings = settings;
    }

    @Override
    public void order(Iccid profile) throws ProfileRejected {
        switch (answering(profile)) {
            case REJECTED -> throw new ProfileRejected(NOT_ALLOWED);
            default -> shelf.allocate(profile);
        }
    }

    @Override
    public String release(Iccid profile, MatchingId matchingId) throws ProfileRejected {
        var path = answering(profile);
        var release = shelf.release(profile, matchingId, installDue(path));
        switch (release) {
            case NOT_ORDERED -> throw new ProfileRejected(PROFILE_UNKNOWN);
            case MATCHING_ID_REFUSED -> throw new ProfileRejected(MATCHING_ID_TAKEN);
            case MADE, MADE_BEFORE -> {}
        }
        if (path == ProfilePath.RELEASED_WITHOUT_ANSWER && release == Release.MADE) {
            throw new NoAnswer(NAME, "the answer to the release was lost");
        }
        return settings.smdpAddress();
    }

    @Override
    public void cancel(Iccid profile, MatchingId matchingId) throws ProfileRejected, ProfileAlreadyDownloaded {
        switch (shelf.cancel(profile, matchingId)) {
            case DOWNLOADED -> throw new ProfileAlreadyDownloaded();
            case MATCHING_ID_REFUSED -> throw new ProfileRejected(MATCHING_ID_DIFFERS);
            case MADE -> {}
        }
    }

    @Override
    public void retire(Iccid profile, MatchingId matchingId) throws ProfileRejected {
        try {
            cancel(profile, matchingId);
        } catch (ProfileAlreadyDownloaded e) {
            return;
        }
    }

    private static ProfilePath answering(Iccid profile) {
        var path = ProfilePath.of(profile);
        if (path == ProfilePath.NEVER_ANSWERED) {
            throw new NoAnswer(NAME, "no answer");
        }
        return path;
    }

    private @Nullable Instant installDue(ProfilePath path) {
        return path == ProfilePath.NEVER_INSTALLED
                ? null
                : Instant.now().plus(settings.simulated().installAfter());
    }
}
