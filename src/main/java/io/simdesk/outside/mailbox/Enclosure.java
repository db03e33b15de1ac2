package io.simdesk.outside.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** A file or picture in a mail. */
record Enclosure(String name, String type, byte[] bytes) {

    static Enclosure of(MimePart part) throws MessagingException, IOException {
        try (var content = part.getInputStream()) {
            return new Enclosure(
                    Optional.ofNullable(part.getFileName()).orElse("attachment"),
                    new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT),
                    content.readAllBytes());
        }
    }

    @Override
    public String toString() {
        return "Enclosure[" + name + "]";
    }
}
