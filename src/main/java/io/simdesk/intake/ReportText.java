package io.simdesk.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Says in the reader's language what became of a file. */
public record ReportText(MessageSource texts, Locale language) {

    /** One line about the file, then one for each row that cannot be taken, as far as they were kept. */
    public List<String> lines(FileReport report, boolean dryRun) {
        return Stream.concat(
                        Stream.of(summary(report, dryRun)),
                        report.first().stream().map(this::problem))
                .toList();
    }

    public String summary(FileReport report, boolean dryRun) {
        var file = text("intake.file." + report.file().word());
        if (!report.isSound()) {
            return text("intake.refused", file, report.rows(), report.problems());
        }
        return text(
                dryRun ? "intake.sound" : "intake.taken",
                file,
                report.rows(),
                report.added(),
                report.changed(),
                report.unchanged());
    }

    public String problem(RowProblem problem) {
        var line = String.valueOf(problem.row());
        var what = text("intake.problem." + problem.code(), problem.value());
        return problem.column().isEmpty()
                ? text("intake.row", line, what)
                : text("intake.field", line, problem.column(), what);
    }

    private String text(String key, Object... facts) {
        return texts.getMessage(key, facts, language);
    }
}
