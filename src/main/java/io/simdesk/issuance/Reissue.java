package io.simdesk.issuance;

/** What the profile's state made of a request for a fresh code. */
public enum Reissue {
    /** The code was never used: the same one is on its way once more. */
    SENT_AGAIN,
    /** A phone has used it up: another profile is set aside and has to be prepared. */
    NEW_PROFILE
}
