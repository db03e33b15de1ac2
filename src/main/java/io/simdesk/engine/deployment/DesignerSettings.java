package io.simdesk.engine.deployment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where process designers work.
 *
 * @param folder holds {@code processes} and {@code forms}; what is saved there goes live. Without it, or when nothing is
 *     there, models and forms are those of the class path. A text, since Spring looks for a {@code Path} that is
 *     relative on the class path first.
 */
@ConfigurationProperties("simdesk.designer")
record DesignerSettings(@Nullable String folder) {

    Optional<Path> watched() {
        return Optional.ofNullable(folder)
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(place -> Files.isDirectory(place.resolve("processes")));
    }
}
