package io.simdesk.engine.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures of the models show the models as they are. */
class PicturesTest {

    private static final Path MODELS = Path.of("processes");
    private static final Path PICTURES = Path.of("src", "docs");

    @ParameterizedTest
    @MethodSource("models")
    void aPictureShowsTheModelAsItIs(Path model) throws IOException {
        assertThat(DrawCommand.pictureOf(model, PICTURES))
                .as("stale picture; draw it again: %s", "java -jar target/simdesk.jar draw processes src/docs")
                .exists()
                .content()
                .isEqualTo(DrawCommand.draw(model));
    }

    @Test
    void drawsIntoAFolderThatItMakes(@TempDir Path folder) throws IOException {
        var out = new PrintStream(OutputStream.nullOutputStream());
        var pictures = folder.resolve("pictures");

        assertThat(DrawCommand.run(List.of(MODELS.toString(), pictures.toString()), out))
                .isZero();
        assertThat(DrawCommand.run(List.of("no-such-folder", pictures.toString()), out))
                .isEqualTo(2);

        assertThat(models().map(model -> DrawCommand.pictureOf(model, pictures)))
                .allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
    }

    @Test
    void showsHowManyWaitAtAStep() throws IOException {
        var model = Files.readString(MODELS.resolve("undelivered-mail.bpmn"));

        var picture = ModelPicture.of(
                new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)), Map.of("repairMail", 37L));

        assertThat(picture).contains(">37</text>");
    }

    @Test
    void showsALabelAsItWasTyped() throws IOException {
        var model = Files.readString(MODELS.resolve("undelivered-mail.bpmn"))
                .replace("\"Repair mail\"", "\"Repair &lt;mail&gt; &amp; é\"");

        var picture = ModelPicture.of(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)));

        assertThat(picture).contains("Repair &lt;mail&gt;").contains("&amp;").contains("é");
    }

    static Stream<Path> models() throws IOException {
        try (var files = Files.list(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream();
        }
    }
}
