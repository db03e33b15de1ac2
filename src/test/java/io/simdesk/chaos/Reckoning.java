package io.simdesk.chaos;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Holds our books against what the customer was told, what the neighbours have done and what the mail server took. */
record Reckoning(Books books, Fleet fleet, Witnesses others) {

    /** Everything that is not as it must be; nothing when all is well. */
    List<String> wrongs(Collection<String> acknowledged) {
        return Stream.of(
                        books.offenders().stream(),
                        orders(acknowledged),
                        lines(),
                        changes(),
                        profiles(),
                        stock(),
                        mails())
                .flatMap(wrongs -> wrongs)
                .toList();
    }

    private Stream<String> orders(Collection<String> acknowledged) {
        return Stream.concat(
                missing("acknowledged order in the ledger", acknowledged, books.references()),
                missing("order of the ledger among those asked for", books.references(), acknowledged));
    }

    /** While an order stands at the desk it may be just this that a person must settle. */
    private Stream<String> lines() {
        var settled = new HashMap<>(books.lines());
        settled.keySet().removeAll(books.linesAtTheDesk());
        return Stream.concat(
                missing(
                        "line and SIM on the network",
                        settled.entrySet(),
                        others.lines().entrySet()),
                repeated("SIM on the network", others.lines().values()));
    }

    private Stream<String> changes() {
        return Stream.of(
                        missing("change on the network for a swapped order", books.swapped(), others.changes()),
                        missing("order for a change on the network", others.changes(), books.maybeSwapped()),
                        repeated("change on the network", others.changes()))
                .flatMap(wrongs -> wrongs);
    }

    private Stream<String> profiles() {
        var shelf = others.profiles();
        var installed = shelf.keySet().stream().filter(profile -> "INSTALLED".equals(shelf.get(profile)));
        return Stream.concat(
                missing("eSIM in use on a phone", books.esimsInUse(), installed.toList()),
                books.esimsInStock().stream().filter(shelf::containsKey).map(esim -> "ordered, yet in stock: " + esim));
    }

    private Stream<String> stock() {
        return books.sims() == fleet.sims() ? Stream.of() : Stream.of("SIMs lost or made up: " + books.sims());
    }

    private Stream<String> mails() {
        return Stream.concat(
                missing("mail that was sent at the mail server", books.sentMails(), others.mails()),
                missing("mail that was taken in the outbox as sent", others.mails(), books.sentMails()));
    }

    private static Stream<String> missing(String what, Collection<?> wanted, Collection<?> found) {
        var missing = new HashSet<Object>(wanted);
        missing.removeAll(new HashSet<>(found));
        return missing.stream().map(each -> "missing: " + what + ": " + each);
    }

    private static Stream<String> repeated(String what, Collection<?> all) {
        return all.stream().collect(groupingBy(Object::toString, counting())).entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .map(each -> "repeated: " + what + ": " + each);
    }
}
