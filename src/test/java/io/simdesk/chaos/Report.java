package io.simdesk.chaos;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was done and what was counted, printed as a table when the run is over. */
final class Report {

    private static final Path FILE = Path.of("target", "chaos", "report.md");
    private static final List<Row> ROWS = Collections.synchronizedList(new ArrayList<>());

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Report::print, "report"));
    }

    private Report() {}

    static void add(Row row) {
        ROWS.add(row);
    }

    private static void print() {
        var table = Row.HEAD + ROWS.stream().map(row -> row + "\n").collect(joining());
        System.out.println("\n" + table);
        try {
            Files.writeString(FILE, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
