package io.simdesk.engine.checks;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.simdesk.engine.checks.Released.Version;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/**
 * {@code check processes forms}: a line for each problem of the models and forms in these folders, and the exit code 1
 * when there is one. What is in the jar counts as the released version.
 */
public final class CheckCommand {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, Map<String, Map<String, String>>> texts = new HashMap<>();

    private final List<Problem> unreadable = new ArrayList<>();

    private CheckCommand() {}

    public static int run(List<String> folders, PrintStream out) {
        if (folders.isEmpty()) {
            out.println("Usage: check <folder> …");
            return 2;
        }
        var missing = folders.stream()
                .filter(folder -> !Files.isDirectory(Path.of(folder)))
                .toList();
        if (!missing.isEmpty()) {
            missing.forEach(folder -> out.println("There is no folder " + folder));
            return 2;
        }
        var problems = problemsIn(folders.stream().map(Path::of).toList(), CheckCommand::inTheJar);
        problems.forEach(out::println);
        out.println(problems.isEmpty() ? "All models and forms are sound." : problems.size() + " problem(s)");
        return problems.isEmpty() ? 0 : 1;
    }

    static List<Problem> problemsIn(List<Path> folders, Released released) {
        var command = new CheckCommand();
        folders.forEach(command::read);
        return command.check(released);
    }

    private void read(Path folder) {
        try (var found = Files.walk(folder, 2)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                read(file, file.getFileName().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file, String name) throws IOException {
        if (name.endsWith(".bpmn") || name.endsWith(".form")) {
            files.put(name, Files.readAllBytes(file));
        } else if (name.matches("[^.]+\\.[a-z]{2}\\.json")) {
            var parts = name.split("\\.");
            texts.computeIfAbsent(parts[0] + ".form", key -> new HashMap<>()).put(parts[1], textsIn(file, name));
        }
    }

    private Map<String, String> textsIn(Path file, String name) throws IOException {
        try {
            return new ObjectMapper().readValue(Files.readAllBytes(file), TEXTS);
        } catch (JacksonException e) {
            unreadable.add(new Problem("readable", name, name, "is no flat JSON object of texts"));
            return Map.of();
        }
    }

    private List<Problem> check(Released released) {
        var around = new Surroundings(
                HouseReader.read(),
                form -> Optional.ofNullable(files.get(form + ".form")).flatMap(Checks::form),
                process -> files.containsKey(process + ".bpmn"),
                released);
        var problems = new ArrayList<>(unreadable);
        files.forEach((file, content) -> problems.addAll(
                file.endsWith(".bpmn")
                        ? Checks.ofModel(file, content, around)
                        : Checks.ofForm(file, content, texts.getOrDefault(file, Map.of()))));
        return problems;
    }

    private static Optional<Version> inTheJar(String process) {
        return jarred("processes/" + process + ".bpmn").map(content -> {
            var model = Model.read(process + ".bpmn", content);
            return Version.of(
                    model,
                    Waiting.in(model),
                    form -> jarred("forms/" + form + ".form").flatMap(Checks::form));
        });
    }

    private static Optional<byte[]> jarred(String path) {
        var file = new ClassPathResource(path);
        try {
            return file.exists() ? Optional.of(file.getContentAsByteArray()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
