package io.simdesk.chaos;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Holds our books against what the customer was told, what the network serves and what the mail server took. */
record Reckoning(Books books, Fleet fleet, Neighbours neighbours, PostOffice postOffice) {

    /** Everything that is not as it must be; nothing when all is well. */
    List<String> wrongs(Collection<String> acknowledged) {
        return Stream.of(
                        books.offenders(),
                        named("acknowledged, not in the ledger", without(acknowledged, books.references())),
                        named("in the ledger, never asked for", without(books.references(), acknowledged)),
                        named(
                                "SIMs lost or made up",
                                books.sims() == fleet.sims() ? List.of() : List.of("" + books.sims())),
                        named(
                                "line served by another SIM than we say",
                                without(
                                        neighbours.lines().entrySet(),
                                        books.lines().entrySet())),
                        named("mail sent, never taken", without(books.sentMails(), postOffice.taken())),
                        named("mail taken, not booked as sent", without(postOffice.taken(), books.sentMails())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> named(String wrong, Collection<?> offenders) {
        return offenders.stream().map(offender -> wrong + ": " + offender).toList();
    }

    private static <T> Collection<T> without(Collection<T> all, Collection<T> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(new HashSet<>(some));
        return rest;
    }
}
