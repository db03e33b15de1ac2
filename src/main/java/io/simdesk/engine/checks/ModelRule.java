package io.simdesk.engine.checks;

import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A rule that every model keeps.
 *
 * @param name as in the README
 * @param breaches where a model does not keep it
 */
record ModelRule(String name, BiFunction<Model, Surroundings, Stream<Breach>> breaches) {

    /** @param element its id */
    record Breach(String element, String message) {}

    Stream<Problem> check(Model model, Surroundings around) {
        return breaches.apply(model, around)
                .map(breach -> new Problem(name, model.file(), breach.element(), breach.message()));
    }
}
