package io.simdesk.bulk;

/** How far a bulk request is. */
public enum BulkState {
    /** Its rows are being checked; nothing is ordered. */
    CHECKING,
    /** Every row is checked; it waits for its start. */
    CHECKED,
    /** Its good rows are being ordered. */
    RUNNING,
    DONE
}
