package io.simdesk.outside.profiles;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.simdesk.carrier.MatchingId;
import io.simdesk.sim.Iccid;
import org.jspecify.annotations.Nullable;

/** What the functions of ES2+ are asked with (SGP.22, 6.5.2); each leaves out what it does not know. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
record Es2Order(
        @Nullable Es2Header header,
        @Nullable String iccid,
        @Nullable String eid,
        @Nullable String profileType,
        @Nullable String matchingId,
        @Nullable String confirmationCode,
        @Nullable String smdsAddress,
        @Nullable Boolean releaseFlag,
        @Nullable String finalProfileStatusIndicator) {

    /** A profile alone. */
    static Es2Order of(Iccid profile) {
        return new Es2Order(null, profile.digits(), null, null, null, null, null, null, null);
    }

    static Es2Order toRelease(Iccid profile, MatchingId matchingId, String confirmationCode) {
        var code = confirmationCode.isEmpty() ? null : confirmationCode;
        return new Es2Order(null, profile.digits(), null, null, matchingId.text(), code, null, true, null);
    }

    static Es2Order toCancel(Iccid profile, MatchingId matchingId, FinalStatus end) {
        return new Es2Order(null, profile.digits(), null, null, matchingId.text(), null, null, null, end.word());
    }

    Es2Order under(Es2Header call) {
        return new Es2Order(
                call,
                iccid,
                eid,
                profileType,
                matchingId,
                confirmationCode,
                smdsAddress,
                releaseFlag,
                finalProfileStatusIndicator);
    }

    /** It carries secrets. */
    @Override
    public String toString() {
        return "Es2Order[" + iccid + "]";
    }

    /** What becomes of a profile whose order is cancelled (SGP.22, 5.3.4). */
    enum FinalStatus {
        AVAILABLE("Available"),
        UNAVAILABLE("Unavailable");

        private final String word;

        FinalStatus(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
