package io.simdesk.chaos;

/**
 * What was counted at the end.
 *
 * @param changes made on the network
 * @param mails different ones that were taken
 * @param repeats mails that were taken once more, under the Message-ID they had
 */
record Tally(int orders, int done, int atTheDesk, int cancelled, int changes, int mails, int repeats) {

    static Tally of(Books books, Witnesses others) {
        var mails = others.differentMails();
        return new Tally(
                books.references().size(),
                books.orders("DONE"),
                books.orders("AT_THE_DESK"),
                books.orders("CANCELLED") + books.orders("EXPIRED"),
                others.changes().size(),
                mails,
                others.mails().size() - mails);
    }

    @Override
    public String toString() {
        return "%d | %d | %d | %d | %d | %d | %d"
                .formatted(orders, done, atTheDesk, cancelled, changes, mails, repeats);
    }
}
