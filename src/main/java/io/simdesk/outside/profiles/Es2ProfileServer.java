package io.simdesk.outside.profiles;

import io.simdesk.carrier.MatchingId;
import io.simdesk.carrier.ProfileAlreadyDownloaded;
import io.simdesk.carrier.ProfileRejected;
import io.simdesk.carrier.ProfileServer;
import io.simdesk.carrier.ReleaseInDoubt;
import io.simdesk.outside.profiles.Es2Order.FinalStatus;
import io.simdesk.sim.Iccid;

/**
 * The eSIM profile server behind ES2+. The standard has no key against repeats; ICCID and matching id are ours alone, so
 * an answer that says they are in use says that an earlier call, whose answer was lost, has been executed.
 */
class Es2ProfileServer implements ProfileServer {

    private final Es2Plus server;
    private final String smdpAddress;

    /** @param smdpAddress where phones download from, unless the server tells another */
    Es2ProfileServer(Es2Plus server, String smdpAddress) {
        this.server = server;
        this.smdpAddress = smdpAddress;
    }

    @Override
    public void order(Iccid profile) throws ProfileRejected {
        var answer = server.downloadOrder(Es2Order.of(profile));
        if (!answer.executed() && !answer.failedWith(Es2Answer.IN_USE)) {
            throw new ProfileRejected(answer.failure());
        }
    }

    @Override
    public String release(Iccid profile, MatchingId matchingId, String confirmationCode) throws ProfileRejected {
        var answer = server.confirmOrder(Es2Order.toRelease(profile, matchingId, confirmationCode));
        if (answer.failedWith(Es2Answer.MATCHING_ID_TAKEN)) {
            return releasedBefore(profile);
        }
        if (!answer.executed()) {
            throw new ProfileRejected(answer.failure());
        }
        return answer.smdpAddress() == null || answer.smdpAddress().isBlank() ? smdpAddress : answer.smdpAddress();
    }

    /**
     * Releasing a profile that is released already succeeds; one without a confirmed order fails, as does one that a
     * phone has fetched since (SGP.22, 5.3.3).
     */
    private String releasedBefore(Iccid profile) {
        if (!server.releaseProfile(Es2Order.of(profile)).executed()) {
            throw new ReleaseInDoubt(profile);
        }
        return smdpAddress;
    }

    @Override
    public void cancel(Iccid profile, MatchingId matchingId) throws ProfileRejected, ProfileAlreadyDownloaded {
        var answer = server.cancelOrder(Es2Order.toCancel(profile, matchingId, FinalStatus.AVAILABLE));
        if (answer.failedWith(Es2Answer.IN_USE)) {
            throw new ProfileAlreadyDownloaded();
        }
        refuse(answer);
    }

    @Override
    public void retire(Iccid profile, MatchingId matchingId) throws ProfileRejected {
        var answer = server.cancelOrder(Es2Order.toCancel(profile, matchingId, FinalStatus.UNAVAILABLE));
        if (!answer.failedWith(Es2Answer.IN_USE)) {
            refuse(answer);
        }
    }

    /** What the server does not know has no order that could be cancelled. */
    private static void refuse(Es2Answer answer) throws ProfileRejected {
        if (!answer.executed() && !answer.failedWith(Es2Answer.UNKNOWN)) {
            throw new ProfileRejected(answer.failure());
        }
    }
}
