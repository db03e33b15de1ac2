package io.simdesk.issuance;

/** Whether a code goes on waiting for its phone. */
public enum Patience {
    WAIT,
    OVER
}
