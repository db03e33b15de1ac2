package io.simdesk.outside.mailbox;

import java.time.Instant;

/**
 * A mail in the list.
 *
 * @param language the mail's {@code Content-Language} (RFC 3282)
 * @param receivedAt when it was caught
 */
record CaughtMail(String id, String to, String subject, String language, Instant receivedAt) {

    static CaughtMail of(MailId id, Headers head) {
        return new CaughtMail(
                id.value(), head.get("To"), head.get("Subject"), head.get("Content-Language"), id.moment());
    }
}
