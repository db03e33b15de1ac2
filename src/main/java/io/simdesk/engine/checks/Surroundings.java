package io.simdesk.engine.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What lies beside a model.
 *
 * @param forms by their ids
 * @param processes which ones can be called
 */
public record Surroundings(
        House house, Function<String, Optional<JsonNode>> forms, Predicate<String> processes, Released released) {}
