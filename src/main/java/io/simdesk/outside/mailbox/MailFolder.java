package io.simdesk.outside.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Caught mails as {@code .eml} files. A file appears whole or not at all, and stays when the application restarts. */
final class MailFolder {

    private static final String ENDING = ".eml";

    private final Path folder;

    MailFolder(Path folder) {
        this.folder = folder;
    }

    MailId keep(InputStream mail) throws IOException {
        var id = MailId.at(Instant.now());
        Files.createDirectories(folder);
        var unfinished = Files.createTempFile(folder, "unfinished", ".tmp");
        try {
            Files.copy(mail, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return id;
    }

    /** The newest first. */
    List<MailId> newest(int most) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.flatMap(MailFolder::id)
                    .sorted(Comparator.reverseOrder())
                    .limit(most)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mail as it came, or empty when there is none of that name. */
    Optional<Path> find(String id) {
        return MailId.of(id).map(this::file).filter(Files::isRegularFile);
    }

    Path file(MailId id) {
        return folder.resolve(id + ENDING);
    }

    private static Stream<MailId> id(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(ENDING)
                ? MailId.of(name.substring(0, name.length() - ENDING.length())).stream()
                : Stream.empty();
    }
}
