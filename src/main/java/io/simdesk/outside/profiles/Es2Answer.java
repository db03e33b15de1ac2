package io.simdesk.outside.profiles;

import org.jspecify.annotations.Nullable;

/**
 * How a function of ES2+ ended (SGP.22, 6.5.1.4): it was executed, or it failed for a reason.
 *
 * @param failure subject and reason code as in {@code 8.2.1/3.9} (SGP.22, 5.2.6); empty when it was executed
 * @param smdpAddress the FQDN that phones download from, where the function tells it
 */
record Es2Answer(
        String failure,
        @Nullable String iccid,
        @Nullable String matchingId,
        @Nullable String smdpAddress) {

    static final Es2Answer EXECUTED = new Es2Answer("", null, null, null);

    static final String ELEMENT_MISSING = "8.2.1/2.2";
    static final String NOT_ALLOWED = "8.2.1/1.2";
    static final String IN_USE = "8.2.1/3.3";
    static final String INVALID_TRANSITION = "8.2.1/3.5";
    static final String UNKNOWN = "8.2.1/3.9";
    static final String TYPE_UNKNOWN = "8.2.5/3.9";
    static final String MATCHING_ID_TAKEN = "8.2.6/3.3";
    static final String MATCHING_ID_DIFFERS = "8.2.6/3.10";

    static Es2Answer failed(String code) {
        return new Es2Answer(code, null, null, null);
    }

    boolean executed() {
        return failure.isEmpty();
    }

    boolean failedWith(String code) {
        return failure.equals(code);
    }

    /** It carries secrets. */
    @Override
    public String toString() {
        return "Es2Answer[" + failure + "]";
    }
}
