package io.simdesk.order;

/** What a step wants to do with an order. */
public enum Act {
    /** Block its line. */
    BLOCK,
    /** Bring its line to the new SIM: prepare, swap, activate. */
    MOVE,
    /** Close it as done. */
    CLOSE,
    /** Undo what was prepared. */
    UNDO,
    /** Tell why it was cancelled. */
    EXPLAIN
}
