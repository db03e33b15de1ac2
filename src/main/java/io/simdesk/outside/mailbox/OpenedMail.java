package io.simdesk.outside.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The body of a caught mail, its attachments and the pictures it shows. */
final class OpenedMail {

    private final Map<String, Enclosure> pictures = new HashMap<>();
    private final List<Enclosure> attachments = new ArrayList<>();
    private String html = "";

    private OpenedMail() {}

    static OpenedMail of(Path mail) {
        try (var text = Files.newInputStream(mail)) {
            var opened = new OpenedMail();
            opened.read(new MimeMessage((Session) null, text));
            return opened;
        } catch (MessagingException e) {
            throw new IllegalStateException("Not a mail: " + mail.getFileName(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the pictures inside as {@code data:} addresses, so that it needs nothing from anywhere. */
    String html() {
        var page = html;
        for (var picture : pictures.entrySet()) {
            page = page.replace("cid:" + picture.getKey(), data(picture.getValue()));
        }
        return page;
    }

    /** Public, for pages call it. */
    public List<Enclosure> attachments() {
        return attachments;
    }

    private void read(MimePart part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                read((MimePart) parts.getBodyPart(i));
            }
        } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            attachments.add(Enclosure.of(part));
        } else if (part.getContentID() != null) {
            pictures.put(part.getContentID().replaceAll("[<>]", ""), Enclosure.of(part));
        } else if (part.isMimeType("text/html")) {
            html = (String) part.getContent();
        }
    }

    private static String data(Enclosure picture) {
        return "data:" + picture.type() + ";base64," + Base64.getEncoder().encodeToString(picture.bytes());
    }
}
