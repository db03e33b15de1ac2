package io.simdesk.message;

/** Where a mail in the outbox stands. */
public enum MailState {
    WAITING,
    SENT,
    /** Refused, or not taken in all its attempts; a person decides. */
    PARKED
}
