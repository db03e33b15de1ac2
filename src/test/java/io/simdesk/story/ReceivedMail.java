package io.simdesk.story;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A mail as its reader's program takes it apart. */
record ReceivedMail(
        String subject, String language, String text, String html, List<byte[]> shown, List<byte[]> attached) {

    static ReceivedMail of(MimeMessage mail) {
        try {
            var parts = new Parts();
            parts.take(mail);
            return new ReceivedMail(
                    mail.getSubject(),
                    mail.getHeader("Content-Language", ","),
                    parts.text,
                    parts.html,
                    parts.shown,
                    parts.attached);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static class Parts {

        private final List<byte[]> shown = new ArrayList<>();
        private final List<byte[]> attached = new ArrayList<>();
        private String text = "";
        private String html = "";

        void take(Part part) throws MessagingException, IOException {
            if (part.getContent() instanceof Multipart parts) {
                for (var i = 0; i < parts.getCount(); i++) {
                    take(parts.getBodyPart(i));
                }
            } else if (part.isMimeType("text/html")) {
                html = (String) part.getContent();
            } else if (part.isMimeType("text/plain")) {
                text = (String) part.getContent();
            } else {
                pictures(part).add(part.getInputStream().readAllBytes());
            }
        }

        private List<byte[]> pictures(Part part) throws MessagingException {
            var disposition = String.valueOf(part.getDisposition()).toLowerCase(Locale.ROOT);
            return disposition.equals(Part.INLINE) ? shown : attached;
        }
    }
}
