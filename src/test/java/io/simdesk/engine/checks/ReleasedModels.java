package io.simdesk.engine.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The versions of models that were released, as the tests keep them. */
public final class ReleasedModels {

    private ReleasedModels() {}

    /** Where orders may wait in this version. */
    public static Set<String> waitingIn(Path model) throws IOException {
        return Waiting.in(Model.read(model.getFileName().toString(), Files.readAllBytes(model)));
    }
}
