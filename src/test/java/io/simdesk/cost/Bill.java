package io.simdesk.cost;

import io.simdesk.support.DatabaseTransaction;
import io.simdesk.support.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What one order has cost the database. */
record Bill(String what, List<DatabaseTransaction> transactions, int idlePolls) {

    private static final String ROW = "%-18s %10d %6d %6d%n";

    static Bill of(String what, List<DatabaseTransaction> all) {
        var caused = all.stream().filter(it -> !it.isIdlePoll()).toList();
        return new Bill(what, caused, all.size() - caused.size());
    }

    int statements() {
        return sum(statement -> true);
    }

    int statements(Kind kind) {
        return sum(statement -> Kind.of(statement) == kind);
    }

    /** Each batch and each commit goes to the database and back once; a transaction begins with its first statement. */
    long roundTrips() {
        return all().stream().count() + transactions.size();
    }

    private int sum(Predicate<Statement> which) {
        return all().stream().filter(which).mapToInt(Statement::entries).sum();
    }

    private List<Statement> all() {
        return transactions.stream().flatMap(it -> it.statements().stream()).toList();
    }

    String table() {
        var table =
                new StringBuilder("%n%s%n%-18s %10s %6s %6s%n".formatted(what, "", "statements", "reads", "writes"));
        kinds().forEach((kind, count) -> table.append(ROW.formatted(kind, count, reads(kind), count - reads(kind))));
        return table.append("%-18s %10d in %d transactions, %d round trips%n"
                        .formatted("together", statements(), transactions.size(), roundTrips()))
                .append("%-18s %10d (looked for jobs and found none)%n".formatted("not counted", idlePolls))
                .toString();
    }

    private Map<Kind, Integer> kinds() {
        var kinds = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) {
            kinds.put(kind, statements(kind));
        }
        return kinds;
    }

    private int reads(Kind kind) {
        return sum(statement -> Kind.of(statement) == kind && statement.reads());
    }

    /** Every statement in its transaction. */
    String listing() {
        var listing = new StringBuilder();
        transactions.forEach(transaction -> {
            listing.append(transaction.thread()).append(System.lineSeparator());
            transaction.statements().forEach(it -> listing.append("    %2d x %s%n".formatted(it.entries(), it.sql())));
        });
        return listing.toString();
    }
}
