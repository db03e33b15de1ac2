package io.simdesk.outside.intake;

import io.simdesk.intake.CsvSource;
import io.simdesk.intake.FileReport;
import io.simdesk.intake.Intake;
import io.simdesk.intake.IntakeFile;
import io.simdesk.intake.RowProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stages a file in the database and checks it there, so that neither its length nor its duplicates need memory; then
 * takes all of it in a few statements. One transaction for all files, rolled back after a dry run.
 */
@Component
class CsvIntake implements Intake {

    private static final int FETCH = 500;

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final TransactionTemplate transactions;
    private final List<Table> tables;

    CsvIntake(DataSource database, PlatformTransactionManager transactions, List<Table> tables) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(FETCH);
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.transactions = new TransactionTemplate(transactions);
        this.tables = tables.stream().sorted(Comparator.comparing(Table::file)).toList();
    }

    @Override
    public List<FileReport> take(Map<IntakeFile, CsvSource> files, boolean dryRun) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (dryRun) {
                status.setRollbackOnly();
            }
            return tables.stream()
                    .filter(table -> files.containsKey(table.file()))
                    .map(table -> take(table, Objects.requireNonNull(files.get(table.file()))))
                    .toList();
        }));
    }

    private FileReport take(Table table, CsvSource source) {
        var run = UUID.randomUUID();
        var problems = new Problems();
        var rows = new Stage(jdbc, table, run, problems).fill(source);
        table.checks().forEach(check -> look(table, check, run, problems));
        var changed = problems.count() == 0 ? update(table.changes(), run) : 0;
        var added = problems.count() == 0 ? add(table, run) : 0;
        update(List.of("delete from " + table.stage() + " where run = :run"), run);
        return new FileReport(table.file(), rows, added, changed, problems.count(), problems.first());
    }

    private long add(Table table, UUID run) {
        update(table.preparations(), run);
        return update(List.of(table.additions()), run);
    }

    private void look(Table table, Check check, UUID run, Problems problems) {
        named.query(
                "select a.row_number, a.%s from %s a where a.run = :run and %s order by a.row_number"
                        .formatted(check.value(), table.stage(), check.when()),
                Map.of("run", run),
                found -> {
                    problems.add(new RowProblem(found.getLong(1), check.column(), check.code(), found.getString(2)));
                });
    }

    private long update(List<String> statements, UUID run) {
        return statements.stream()
                .mapToLong(statement -> named.update(statement, Map.of("run", run)))
                .sum();
    }
}
