package io.simdesk.engine.pictures;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code draw processes src/docs}: one SVG for each model of a folder. */
public final class DrawCommand {

    private DrawCommand() {}

    /** @param folders from where, and to where */
    public static int run(List<String> folders, PrintStream out) {
        if (folders.size() != 2) {
            out.println("Usage: draw <folder with models> <folder for pictures>");
            return 2;
        }
        var from = Path.of(folders.get(0));
        if (!Files.isDirectory(from)) {
            out.println("There is no folder " + from);
            return 2;
        }
        try (var models = Files.newDirectoryStream(from, "*.bpmn")) {
            var to = Files.createDirectories(Path.of(folders.get(1)));
            for (var model : models) {
                var picture = pictureOf(model, to);
                Files.writeString(picture, draw(model));
                out.println(picture);
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String draw(Path model) throws IOException {
        try (var bpmn = Files.newInputStream(model)) {
            return ModelPicture.of(bpmn);
        }
    }

    static Path pictureOf(Path model, Path folder) {
        return folder.resolve(model.getFileName().toString().replace(".bpmn", ".svg"));
    }
}
