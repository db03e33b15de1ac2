package io.simdesk.outside.intake;

import io.simdesk.intake.FileReport;
import io.simdesk.intake.RowProblem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds staged files against our books and takes them: one transaction for all, rolled back after a dry run. */
final class Books {

    private static final int FETCH = 500;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    /** @param connection that sees the staged rows */
    Books(DataSource connection) {
        this.jdbc = new JdbcTemplate(connection);
        this.jdbc.setFetchSize(FETCH);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(connection));
    }

    Stage stage(Table table) {
        return new Stage(jdbc, transactions, table);
    }

    List<FileReport> take(List<Stage> stages, boolean dryRun) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (dryRun) {
                status.setRollbackOnly();
            }
            return stages.stream().map(this::take).toList();
        }));
    }

    private FileReport take(Stage stage) {
        var table = stage.table();
        var problems = stage.problems();
        table.keys().forEach(key -> findRepeats(table, key, problems));
        if (!table.checks().isEmpty()) {
            check(table, problems);
        }
        var changed = problems.count() == 0 ? update(table.changes()) : 0;
        var added = problems.count() == 0 ? add(table) : 0;
        return new FileReport(table.file(), stage.rows(), added, changed, problems.count(), problems.first());
    }

    private void findRepeats(Table table, Key key, Problems problems) {
        jdbc.query(key.repeats(table.stage()), found -> {
            problems.add(new RowProblem(found.getLong(1), key.column(), "twice", found.getString(2)));
        });
    }

    /** Looks at each row once, whatever the number of checks. */
    private void check(Table table, Problems problems) {
        var checks = table.checks();
        var answers = checks.stream()
                .map(check -> "case when %s then a.%s end".formatted(check.when(), check.value()))
                .collect(Collectors.joining(", "));
        var wrong = checks.stream().map(check -> "(" + check.when() + ")").collect(Collectors.joining(" or "));
        jdbc.query(
                "select a.row_number, %s from %s a %s where %s order by a.row_number"
                        .formatted(answers, table.stage(), table.beside(), wrong),
                found -> {
                    add(checks, found, problems);
                });
    }

    private static void add(List<Check> checks, ResultSet found, Problems problems) throws SQLException {
        for (var i = 0; i < checks.size(); i++) {
            var value = found.getString(i + 2);
            if (value != null) {
                var check = checks.get(i);
                problems.add(new RowProblem(found.getLong(1), check.column(), check.code(), value));
            }
        }
    }

    private long add(Table table) {
        update(table.preparations());
        return update(List.of(table.additions()));
    }

    private long update(List<String> statements) {
        return statements.stream().mapToLong(jdbc::update).sum();
    }
}
