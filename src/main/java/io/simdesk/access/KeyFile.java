package io.simdesk.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.crypto.SecretKey;

/** A key the demo makes for itself once; only its owner may read the file. */
record KeyFile(Path file) {

    SecretKey key() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return VaultKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be read or made", e);
        }
    }

    /** Written whole before it gets its name; a temporary file is its owner's alone where the system knows owners. */
    private void make() throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "key", null);
        Files.writeString(draft, VaultKey.make());
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(draft); // another start was first
        }
    }
}
