package io.simdesk.engine.versions;

import java.util.List;
import java.util.Optional;

/** A model with all its versions, the newest first. */
public record LiveModel(String key, String name, List<ModelVersion> versions) {

    public ModelVersion newest() {
        return versions.get(0);
    }

    /** The number of the version before this one. */
    public Optional<Integer> before(int version) {
        return versions.stream()
                .map(ModelVersion::number)
                .filter(number -> number < version)
                .findFirst();
    }

    public long running() {
        return versions.stream().mapToLong(ModelVersion::running).sum();
    }
}
