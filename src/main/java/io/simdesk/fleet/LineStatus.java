package io.simdesk.fleet;

/** Whether a line works, and if not, why. */
public enum LineStatus {
    ACTIVE,
    /** Blocked by its customer, for example after loss or theft; a new SIM ends it. */
    SUSPENDED,
    SUSPENDED_FOR_DEBT,
    SUSPENDED_FOR_FRAUD,
    /** On its way to another operator. */
    PORTING_OUT
}
