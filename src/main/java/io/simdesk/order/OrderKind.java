package io.simdesk.order;

/** What was asked for. */
public enum OrderKind {
    RENEWAL,
    ESIM
}
