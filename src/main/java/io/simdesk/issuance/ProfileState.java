package io.simdesk.issuance;

/**
 * How far an eSIM profile has come (SGP.22, 3.1.6, as far as an operator sees it). In the order of its life: it goes
 * forward, never back, whatever order news comes in.
 */
public enum ProfileState {
    ALLOCATED,
    RELEASED,
    DOWNLOADED,
    /** The phone could not download or install it; this profile is of no use any more. */
    ERROR,
    INSTALLED,
    CANCELLED
}
