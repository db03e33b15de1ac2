package io.simdesk.engine.checks;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The condition of a flow: comparisons of variables with plain values, joined by {@code &&} or {@code ||}. Anything more
 * could reach every bean of the application.
 *
 * @param variables that it reads
 */
record Condition(Set<String> variables) {

    private static final String NAME = "[a-zA-Z_][a-zA-Z0-9_]*";
    private static final String VALUE = "(?:'[^'\\\\]*'|\"[^\"\\\\]*\"|-?\\d+(?:\\.\\d+)?|true|false|null)";
    private static final Pattern COMPARISON = Pattern.compile(
            "\\s*(?:(" + NAME + ")\\s*(?:==|!=|<=|>=|<|>)\\s*" + VALUE + "|(?:not\\s+)?empty\\s+(" + NAME + "))\\s*");

    /** Empty when it is anything else. */
    static Optional<Condition> parse(String expression) {
        var text = expression.strip();
        if (!text.startsWith("${") || !text.endsWith("}")) {
            return Optional.empty();
        }
        var parts = Stream.of(text.substring(2, text.length() - 1).split("&&|\\|\\|", -1))
                .map(COMPARISON::matcher)
                .toList();
        return parts.stream().allMatch(part -> part.matches())
                ? Optional.of(new Condition(parts.stream()
                        .map(part -> part.group(1) == null ? part.group(2) : part.group(1))
                        .collect(Collectors.toSet())))
                : Optional.empty();
    }
}
