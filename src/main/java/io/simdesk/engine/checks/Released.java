package io.simdesk.engine.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a new version of a model must not break: the version before it, and the steps where orders may wait. */
public interface Released {

    /** @param process its id */
    Optional<Version> of(String process);

    /**
     * @param waiting ids of the elements where orders wait
     * @param asked keys of what its forms ask for
     */
    record Version(Model model, Set<String> waiting, Set<String> asked) {

        /** @param forms by their ids, as they were with this version */
        public static Version of(Model model, Set<String> waiting, Function<String, Optional<JsonNode>> forms) {
            return new Version(model, waiting, ExpressionRules.answers(model, forms));
        }
    }

    static Released nothing() {
        return process -> Optional.empty();
    }

    static Released of(Function<String, Optional<Version>> versions) {
        return versions::apply;
    }
}
