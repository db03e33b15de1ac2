package io.simdesk.engine.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule that every form keeps.
 *
 * @param name as in the README
 */
record FormRule(String name, Function<Subject, Stream<ModelRule.Breach>> breaches) {

    /** @param texts of the form, by language and key */
    record Subject(String file, JsonNode form, Map<String, Map<String, String>> texts) {}

    Stream<Problem> check(Subject subject) {
        return breaches.apply(subject)
                .map(breach -> new Problem(name, subject.file(), breach.element(), breach.message()));
    }
}
