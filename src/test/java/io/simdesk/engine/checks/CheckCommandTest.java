package io.simdesk.engine.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void saysThatAllIsSound() {
        assertThat(run("processes", "forms")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("All models and forms are sound.");
    }

    @Test
    void writesALineForEachProblemAndEndsWithOne(@TempDir Path folder) throws IOException {
        var model = Files.readString(Path.of("processes", "undelivered-mail.bpmn"));
        Files.writeString(folder.resolve("undelivered-mail.bpmn"), model.replace("back-office", "backoffice"));

        assertThat(run(folder.toString(), "forms")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("undelivered-mail.bpmn: repairMail: is for the group backoffice")
                        .endsWith("(groups)"));
    }

    @Test
    void namesATranslationThatCannotBeRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("repair-mail.fr.json"), "{ \"label\": ");

        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("repair-mail.fr.json: is no flat JSON object");
    }

    @Test
    void wantsAFolder() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("no-such-folder")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("There is no folder no-such-folder");
    }

    private int run(String... folders) {
        return CheckCommand.run(List.of(folders), new PrintStream(out, true, StandardCharsets.UTF_8));
    }
}
