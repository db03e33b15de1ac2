package io.simdesk.outside.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.simdesk.intake.CsvSource;
import io.simdesk.intake.RowProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the sound rows of one file into its staging table, batch by batch. */
final class Stage {

    private static final int BATCH = 1000;
    private static final RowProblem NOT_CSV = new RowProblem(1, "", "not-csv", "");

    private final JdbcTemplate jdbc;
    private final Table table;
    private final UUID run;
    private final Problems problems;
    private final List<Object[]> batch = new ArrayList<>(BATCH);
    private long rows;

    Stage(JdbcTemplate jdbc, Table table, UUID run, Problems problems) {
        this.jdbc = jdbc;
        this.table = table;
        this.run = run;
        this.problems = problems;
    }

    /** Returns how many rows there were. */
    long fill(CsvSource source) {
        try (var csv = Csv.open(source)) {
            for (var fields : csv) {
                if (rows == 0 && !hasAllColumns(fields)) {
                    return 0;
                }
                add(new Row(fields));
            }
            write();
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            problems.add(NOT_CSV);
        }
        return rows;
    }

    private boolean hasAllColumns(NamedCsvRecord fields) {
        var missing = table.file().columns().stream()
                .filter(column -> !fields.getHeader().contains(column))
                .toList();
        missing.forEach(column -> problems.add(new RowProblem(1, column, "column-missing", "")));
        return missing.isEmpty();
    }

    private void add(Row row) {
        rows++;
        var values = new ArrayList<Object>();
        Collections.addAll(values, run, row.number());
        values.addAll(table.values(row));
        if (row.problem().isPresent()) {
            problems.add(row.problem().get());
            return;
        }
        batch.add(values.toArray());
        if (batch.size() == BATCH) {
            write();
        }
    }

    private void write() {
        if (!batch.isEmpty()) {
            var marks = String.join(", ", Collections.nCopies(batch.get(0).length, "?"));
            jdbc.batchUpdate("insert into " + table.stage() + " values (" + marks + ")", batch);
            batch.clear();
        }
    }
}
