package io.simdesk.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which settings are missing, all at once and without a stack trace; named in {@code spring.factories}. */
public class SettingsMissingAnalyzer extends AbstractFailureAnalyzer<SettingsMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SettingsMissing cause) {
        return new FailureAnalysis(
                "SIM Desk does not start in production without these settings:%n%n%s%n".formatted(cause.getMessage()),
                "Set them in the environment or in a configuration file, or start the demo instead"
                        + " (no profile at all).",
                cause);
    }
}
