package io.simdesk.carrier;

/** The points of a download that a profile server tells of (SGP.22, 5.3.5), in their order. */
public enum ProfileProgress {
    /** 1: the phone may have the profile, and has not tried too often. */
    DEVICE_CHECKED,
    /** 2: the user's confirmation code. */
    CODE_CONFIRMED,
    /** 3: the phone has fetched the profile. */
    DOWNLOADED,
    /** 4: the profile is on the phone. */
    INSTALLED
}
