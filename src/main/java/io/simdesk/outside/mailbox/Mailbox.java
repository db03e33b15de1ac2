package io.simdesk.outside.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The caught mails, for reading. */
final class Mailbox {

    private static final int MOST_SHOWN = 500;

    private final MailFolder folder;

    Mailbox(MailFolder folder) {
        this.folder = folder;
    }

    /** The newest first. */
    List<CaughtMail> mails() {
        return folder.newest(MOST_SHOWN).stream()
                .map(id -> CaughtMail.of(id, head(folder.file(id))))
                .toList();
    }

    Optional<Path> file(String id) {
        return folder.find(id);
    }

    Optional<Headers> head(String id) {
        return folder.find(id).map(Mailbox::head);
    }

    Optional<OpenedMail> open(String id) {
        return folder.find(id).map(OpenedMail::of);
    }

    private static Headers head(Path file) {
        try {
            return Headers.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
