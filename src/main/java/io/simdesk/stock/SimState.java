package io.simdesk.stock;

/** Where a SIM is in its life. */
public enum SimState {
    FREE,
    RESERVED,
    ACTIVE,
    QUARANTINED,
    RETIRED
}
