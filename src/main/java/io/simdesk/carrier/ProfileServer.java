package io.simdesk.carrier;

import io.simdesk.sim.Iccid;

/**
 * The eSIM profile server (SM-DP+), asked over ES2+ (SGP.22, 5.3). ICCID and matching id are chosen by us, so every call
 * may be repeated without harm. A call without an answer throws {@link NoAnswer}.
 */
public interface ProfileServer {

    /** Sets this profile aside for us (DownloadOrder). */
    void order(Iccid profile) throws ProfileRejected;

    /**
     * Makes the profile ready for download under this matching id (ConfirmOrder with release).
     *
     * @return the address (FQDN) of the server that phones download it from
     * @throws ReleaseInDoubt when this was done before, perhaps; to be repeated until there is news of a phone
     */
    default String release(Iccid profile, MatchingId matchingId) throws ProfileRejected {
        return release(profile, matchingId, "");
    }

    /** @param confirmationCode what the phone then asks its user for; empty for nothing */
    String release(Iccid profile, MatchingId matchingId, String confirmationCode) throws ProfileRejected;

    /** Takes the profile back (CancelOrder, final status Available). A profile that was never ordered is left alone. */
    void cancel(Iccid profile, MatchingId matchingId) throws ProfileRejected, ProfileAlreadyDownloaded;

    /**
     * Nobody shall download the profile any more (CancelOrder, final status Unavailable). One that was never ordered, or
     * is on a phone, is left alone.
     */
    void retire(Iccid profile, MatchingId matchingId) throws ProfileRejected;
}
