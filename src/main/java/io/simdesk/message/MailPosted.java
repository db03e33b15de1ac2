package io.simdesk.message;

/** A mail lies in the outbox and may leave as soon as the transaction is over. */
record MailPosted() {}
