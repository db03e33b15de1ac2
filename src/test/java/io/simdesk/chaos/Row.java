package io.simdesk.chaos;

import java.time.Duration;

/** One scenario of the report, in the order of its columns. */
record Row(String scenario, DatabaseKind database, String doneToIt, Tally tally, int wrongs, Duration took) {

    static final String HEAD = """
            | Scenario | Database | Done to it | Orders | Done | At the desk | Cancelled | Changes | Mails | Came again | Wrong | Seconds |
            |---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;

    @Override
    public String toString() {
        return "| %s | %s | %s | %s | %d | %d |"
                .formatted(scenario, database, doneToIt, tally, wrongs, took.toSeconds());
    }
}
