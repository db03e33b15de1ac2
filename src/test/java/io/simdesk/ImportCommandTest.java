package io.simdesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.intake.IntakeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

class ImportCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void examples() throws IOException {
        for (var file : IntakeFile.values()) {
            Files.writeString(folder.resolve(file.word() + ".csv"), file.example());
        }
    }

    /** The command keeps its log silent, and all tests of this run share one. */
    @AfterAll
    static void speakAgain() {
        LoggingSystem.get(ImportCommandTest.class.getClassLoader()).setLogLevel("ROOT", LogLevel.INFO);
    }

    @Test
    void bringsFilesIntoAnEmptyDatabaseOnceItHasCheckedThem() {
        var files = List.of("--customers", path("customers"), "--sims", path("sims"), "--lines", path("lines"));

        assertThat(run(files, "--dry-run")).isZero();
        assertThat(said()).contains("customers: in order. 2 rows: 2 new, 0 changed, 0 as before. Nothing was written.");
        assertThat(run(files)).isZero();
        assertThat(said()).contains("lines: taken. 2 rows: 2 new, 0 changed, 0 as before.");
        assertThat(run(files)).isZero();
        assertThat(said()).contains("lines: taken. 2 rows: 0 new, 0 changed, 2 as before.");
    }

    @Test
    void saysOfEachRowWhatIsWrongAndLeavesTheFileOut() {
        assertThat(run(List.of("--lines", path("lines")))).isEqualTo(1);

        assertThat(said())
                .contains("lines: nothing taken. Of 2 rows, 2 cannot be taken as they are.")
                .contains("Line 2, customer: there is no customer “customer-c”; bring the customers in first");
    }

    @Test
    void saysHowItIsCalled() {
        assertThat(run(List.of())).isEqualTo(2);
        assertThat(run(List.of("--lines"))).isEqualTo(2);
        assertThat(run(List.of("--lines", path("nowhere")))).isEqualTo(2);
        assertThat(run(List.of("--cars", path("lines")))).isEqualTo(2);
        assertThat(said()).contains("Usage: import");
    }

    @Test
    void saysThatTheDatabaseCannotBeOpened() {
        assertThat(run(
                        List.of("--lines", path("lines")),
                        "--spring.datasource.url=jdbc:postgresql://localhost:1/simdesk"))
                .isEqualTo(1);
        assertThat(said()).isNotBlank();
    }

    private int run(List<String> files, String... more) {
        said.reset();
        var args = new ArrayList<>(files);
        if (more.length == 0 || !more[0].contains("url")) {
            args.add("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("books"));
        }
        args.add("--simdesk.secrets.key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        args.addAll(List.of(more));
        return ImportCommand.run(args, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String path(String word) {
        return folder.resolve(word + ".csv").toString();
    }
}
