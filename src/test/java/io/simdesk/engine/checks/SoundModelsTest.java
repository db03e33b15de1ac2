package io.simdesk.engine.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models and forms of the house keep all rules; a line for each breach names file, element and what to do. */
class SoundModelsTest {

    private static final Path RELEASED = Path.of("src", "test", "resources", "released");
    private static List<Problem> problems = List.of();

    @BeforeAll
    static void check() {
        problems = CheckCommand.problemsIn(
                List.of(Path.of("processes"), Path.of("forms")), Released.of(SoundModelsTest::lastReleased));
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsTheRules(String file) {
        assertThat(problems).filteredOn(problem -> problem.file().equals(file)).isEmpty();
    }

    static Stream<String> files() throws IOException {
        return Stream.concat(names("processes", ".bpmn"), names("forms", ".form"));
    }

    private static Stream<String> names(String folder, String end) throws IOException {
        try (var files = Files.list(Path.of(folder))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .toList()
                    .stream();
        }
    }

    private static Optional<Released.Version> lastReleased(String process) {
        try (var versions = Files.newDirectoryStream(RELEASED.resolve(process), "*.bpmn")) {
            return Stream.iterate(versions.iterator(), all -> all.hasNext(), all -> all)
                    .map(all -> all.next())
                    .max(Path::compareTo)
                    .map(SoundModelsTest::read);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Released.Version read(Path file) {
        try {
            var model = Model.read(file.getFileName().toString(), Files.readAllBytes(file));
            return new Released.Version(model, Waiting.in(model), Set.of());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
