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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the sound rows of one file into its temporary table, batch by batch, each kept at once. */
final class Stage {

    private static final int BATCH = 1000;
    private static final RowProblem NOT_CSV = new RowProblem(1, "", "not-csv", "");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final Table table;
    private final Problems problems = new Problems();
    private final List<Object[]> batch = new ArrayList<>(BATCH);
    private long rows;

    Stage(JdbcTemplate jdbc, TransactionTemplate transactions, Table table) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.table = table;
    }

    Table table() {
        return table;
    }

    long rows() {
        return rows;
    }

    /** What is wrong with the rows that were left out, and whatever is found later. */
    Problems problems() {
        return problems;
    }

    void fill(CsvSource source) {
        jdbc.execute("create local temporary table %s as select 0 as row_number, %s from %s with no data"
                .formatted(table.stage(), table.columns(), table.books()));
        read(source);
        table.keys().forEach(key -> jdbc.execute(key.index(table.stage())));
    }

    void drop() {
        jdbc.execute("drop table if exists " + table.stage());
    }

    private void read(CsvSource source) {
        try (var csv = Csv.open(source)) {
            for (var fields : csv) {
                if (rows == 0 && !hasAllColumns(fields)) {
                    return;
                }
                add(new Row(fields));
            }
            write();
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            problems.add(NOT_CSV);
        }
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
        values.add(row.number());
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
            var insert = "insert into %s values (%s)".formatted(table.stage(), marks);
            transactions.executeWithoutResult(status -> jdbc.batchUpdate(insert, batch));
            batch.clear();
        }
    }
}
