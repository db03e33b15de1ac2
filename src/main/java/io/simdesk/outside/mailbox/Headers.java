package io.simdesk.outside.mailbox;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

/** The head of a mail, decoded (RFC 2047); an absent header is empty. */
final class Headers {

    private final InternetHeaders lines;

    private Headers(InternetHeaders lines) {
        this.lines = lines;
    }

    static Headers of(Path mail) throws IOException {
        try (InputStream text = Files.newInputStream(mail)) {
            return new Headers(new InternetHeaders(text));
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /** Public, for pages call it. */
    public String get(String name) {
        return Collections.list(lines.getMatchingHeaders(new String[] {name})).stream()
                .map(Header::getValue)
                .map(Headers::decoded)
                .findFirst()
                .orElse("");
    }

    private static String decoded(String value) {
        var unfolded = MimeUtility.unfold(value);
        try {
            return MimeUtility.decodeText(unfolded);
        } catch (UnsupportedEncodingException e) {
            return unfolded;
        }
    }
}
