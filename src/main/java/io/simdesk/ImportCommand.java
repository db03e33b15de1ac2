package io.simdesk;

import io.simdesk.intake.CsvSource;
import io.simdesk.intake.FileReport;
import io.simdesk.intake.Intake;
import io.simdesk.intake.IntakeFile;
import io.simdesk.intake.ReportText;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.liquibase.LiquibaseAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.NestedExceptionUtils;

/** {@code import --customers c.csv --sims s.csv --lines l.csv [--dry-run]}: without engine and pages. */
final class ImportCommand {

    private static final String DRY_RUN = "--dry-run";

    private final Map<IntakeFile, CsvSource> files = new EnumMap<>(IntakeFile.class);
    private final List<String> settings = new ArrayList<>();
    private boolean dryRun;

    private ImportCommand() {}

    /** Returns 0 when all was sound, 1 when a file was left out, 2 when it was called wrongly. */
    static int run(List<String> args, PrintStream out) {
        var command = new ImportCommand();
        if (!command.understands(args)) {
            out.println(
                    "Usage: import [--customers <file>] [--sims <file>] [--lines <file>] [--dry-run] [--<setting>=<value> …]");
            return 2;
        }
        return command.run(out);
    }

    private boolean understands(List<String> args) {
        for (var rest = args.iterator(); rest.hasNext(); ) {
            var arg = rest.next();
            if (arg.equals(DRY_RUN)) {
                dryRun = true;
            } else if (arg.matches("--[^=]+=.*")) {
                settings.add(arg);
            } else if (!rest.hasNext() || !addFile(arg, Path.of(rest.next()))) {
                return false;
            }
        }
        return !files.isEmpty();
    }

    private boolean addFile(String option, Path path) {
        for (var file : IntakeFile.values()) {
            if (option.equals("--" + file.word()) && Files.isReadable(path)) {
                files.put(file, () -> Files.newInputStream(path));
                return true;
            }
        }
        return false;
    }

    private int run(PrintStream out) {
        try (var context = new SpringApplicationBuilder(Setup.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=OFF")
                .run(settings.toArray(String[]::new))) {
            var reports = context.getBean(Intake.class).take(files, dryRun);
            var text = new ReportText(context, Locale.getDefault());
            reports.forEach(report -> text.lines(report, dryRun).forEach(out::println));
            return reports.stream().allMatch(FileReport::isSound) ? 0 : 1;
        } catch (RuntimeException e) {
            out.println(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
            return 1;
        }
    }

    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        LiquibaseAutoConfiguration.class,
        MessageSourceAutoConfiguration.class
    })
    @ComponentScan(
            basePackages = {"io.simdesk.access", "io.simdesk.outside.intake", "io.simdesk.stock"},
            useDefaultFilters = false,
            includeFilters =
                    @Filter(type = FilterType.REGEX, pattern = ".*\\.(SecretKeys|SimNumbering|CsvIntake|\\w+Table)"))
    @ConfigurationPropertiesScan({"io.simdesk.access", "io.simdesk.stock"})
    static class Setup {}
}
