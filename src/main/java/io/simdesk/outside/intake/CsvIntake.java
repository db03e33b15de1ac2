package io.simdesk.outside.intake;

import io.simdesk.intake.CsvSource;
import io.simdesk.intake.FileReport;
import io.simdesk.intake.Intake;
import io.simdesk.intake.IntakeFile;
import io.simdesk.intake.NewCustomers;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Stages files in temporary tables and checks them there, so that neither their length nor their duplicates need memory.
 * A connection of its own sees these tables, and they go with it, whatever happens.
 */
@Component
class CsvIntake implements Intake {

    private final JdbcTemplate database;
    private final List<Table> tables;
    private final List<NewCustomers> doors;

    /** @param doors none on the command line, which knows no engine */
    CsvIntake(DataSource database, List<Table> tables, ObjectProvider<NewCustomers> doors) {
        this.database = new JdbcTemplate(database);
        this.doors = doors.stream().toList();
        this.tables = tables.stream().sorted(Comparator.comparing(Table::file)).toList();
    }

    @Override
    public List<FileReport> take(Map<IntakeFile, CsvSource> files, boolean dryRun) {
        var reports = Objects.requireNonNull(
                database.execute((ConnectionCallback<List<FileReport>>) connection -> take(files, dryRun, connection)));
        if (!dryRun) {
            doors.forEach(NewCustomers::letIn);
        }
        return reports;
    }

    private List<FileReport> take(Map<IntakeFile, CsvSource> files, boolean dryRun, Connection connection) {
        var books = new Books(new SingleConnectionDataSource(connection, true));
        var stages = tables.stream()
                .filter(table -> files.containsKey(table.file()))
                .map(books::stage)
                .toList();
        try {
            stages.forEach(stage ->
                    stage.fill(Objects.requireNonNull(files.get(stage.table().file()))));
            return books.take(stages, dryRun);
        } finally {
            stages.forEach(Stage::drop);
        }
    }
}
