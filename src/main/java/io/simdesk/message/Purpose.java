package io.simdesk.message;

import java.util.Locale;

/** Why we write; one mail for each order, purpose, person and issue. Templates and texts are found by this name. */
public enum Purpose {
    RENEWAL_RECEIVED,
    RENEWAL_DONE,
    RENEWAL_CANCELLED,
    RENEWAL_LATE,
    /** To the requester: a swap that hit the wrong number is taken back. */
    RENEWAL_REVERSED,
    /** To the requester: the back office has settled the order by hand. */
    ORDER_CLOSED,
    /** To the end user: the QR code and how to use it. */
    ESIM_FOR_USER,
    /** To the manager, without the QR code. */
    ESIM_CONFIRMED,
    /** To the manager who asked for the QR code too. */
    ESIM_CONFIRMED_WITH_CODE,
    /** To the manager: what the user's phone will ask for; never in one mail with the QR code. */
    ESIM_CONFIRMATION_CODE,
    /** In the place of any mail with a code that leaves when the code is gone. */
    ESIM_CODE_GONE,
    /** To the end user, with the QR code once more. */
    ESIM_REMINDER,
    /** To the manager, with the last reminder. */
    ESIM_NOT_INSTALLED,
    ESIM_EXPIRED,
    ESIM_ACTIVE,
    /** To the requester: the code has not gone out in time. */
    ESIM_LATE,
    ESIM_CANCELLED;

    /** As its template and its texts are named: {@code esim-for-user}. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
