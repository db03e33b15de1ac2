package io.simdesk.sim;

/** A card to put into the phone, or a profile to download into it. */
public enum SimKind {
    PLASTIC,
    ESIM
}
