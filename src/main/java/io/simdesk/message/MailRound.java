package io.simdesk.message;

import java.time.Instant;
import java.util.List;

/**
 * Mails that were taken out together.
 *
 * @param until nobody else takes them out before
 * @param trustedUntil until then enough of the lease is left to send a mail without renewing it
 */
record MailRound(List<OutboxMail> mails, Instant until, Instant trustedUntil) {

    /** So few that another node can help. */
    static final int MOST = 20;

    /** More may be due. */
    boolean isFull() {
        return mails.size() == MOST;
    }
}
