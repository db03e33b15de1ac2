package io.simdesk.engine.checks;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a new version of a model must not break: the version before it, and the steps where orders may wait. */
public interface Released {

    /** @param process its id */
    Optional<Version> of(String process);

    /** @param waiting ids of the elements where orders wait */
    record Version(Model model, Set<String> waiting) {}

    static Released nothing() {
        return process -> Optional.empty();
    }

    static Released of(Function<String, Optional<Version>> versions) {
        return versions::apply;
    }
}
