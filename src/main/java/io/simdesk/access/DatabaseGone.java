package io.simdesk.access;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows by what was thrown that the database does not answer. */
public final class DatabaseGone {

    /** Classes of SQLSTATE: connection exception (ISO 9075), and the operator's intervention (PostgreSQL). */
    private static final List<String> NO_CONNECTION = List.of("08", "57P");

    private DatabaseGone() {}

    public static boolean isWhy(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(DatabaseGone::isItself);
    }

    private static boolean isItself(Throwable cause) {
        return cause instanceof SQLException failure && isOfNoConnection(failure.getSQLState());
    }

    /** None is the pool's: it has run out of connections, or has closed a broken one. */
    private static boolean isOfNoConnection(@Nullable String state) {
        return state == null || NO_CONNECTION.stream().anyMatch(state::startsWith);
    }
}
