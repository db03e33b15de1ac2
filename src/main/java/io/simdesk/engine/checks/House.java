package io.simdesk.engine.checks;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What models may refer to: what the house can do and what it knows.
 *
 * @param tasks by their delegate expressions
 * @param variables of the processes' Java faces
 * @param times names of durations that come from the settings
 * @param messages that can be said to processes
 * @param groups of people
 */
public record House(
        Map<String, KnownTask> tasks,
        Set<String> variables,
        Set<String> times,
        Set<String> messages,
        Set<String> groups) {

    static final String TECHNICAL_FAILURE = "TechnicalFailure";

    Optional<KnownTask> task(@Nullable String delegateExpression) {
        return Optional.ofNullable(delegateExpression).map(tasks::get);
    }
}
