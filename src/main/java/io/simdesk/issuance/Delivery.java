package io.simdesk.issuance;

/**
 * Whom an eSIM goes to, as it was asked for, not yet checked.
 *
 * @param recipientEmail the end user's address
 * @param language of the end user: fr, nl, de or en
 * @param copyToManager {@code YES} when the manager wants the QR code too, else {@code NO}
 */
public record Delivery(String recipientEmail, String language, String copyToManager) {}
