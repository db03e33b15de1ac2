package io.simdesk.issuance;

/** How far an eSIM profile has come (SGP.22, 3.1.6, as far as an operator sees it). */
public enum ProfileState {
    ALLOCATED,
    RELEASED,
    INSTALLED,
    CANCELLED
}
