package io.simdesk.outside.mail;

import io.simdesk.message.Picture;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.List;

/**
 * The parts of a mail (RFC 2046, 5.1; RFC 2387): {@code mixed(alternative(text, related(html, pictures)), pictures)};
 * without pictures {@code alternative(text, html)} alone, so that no reader shows a paper clip.
 */
final class MailParts {

    private MailParts() {}

    static MimeMultipart of(PrintedLetter printed, List<Picture> pictures) throws MessagingException {
        if (pictures.isEmpty()) {
            return alternative(printed.text(), html(printed));
        }
        var related = new MimeMultipart("related", html(printed));
        var mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(wrap(alternative(printed.text(), wrap(related))));
        for (var picture : pictures) {
            related.addBodyPart(inline(picture));
            mixed.addBodyPart(file(picture, Part.ATTACHMENT));
        }
        return mixed;
    }

    private static MimeMultipart alternative(String text, BodyPart html) throws MessagingException {
        return new MimeMultipart("alternative", body(text, "plain"), html);
    }

    private static BodyPart html(PrintedLetter printed) throws MessagingException {
        return body(printed.html(), "html");
    }

    private static BodyPart body(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }

    private static BodyPart wrap(MimeMultipart parts) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(parts);
        return part;
    }

    private static BodyPart inline(Picture picture) throws MessagingException {
        var part = file(picture, Part.INLINE);
        part.setContentID("<" + OneLine.of(picture.contentId()) + ">");
        return part;
    }

    private static MimeBodyPart file(Picture picture, String disposition) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(picture.png(), "image/png")));
        part.setFileName(OneLine.of(picture.fileName()));
        part.setDisposition(disposition);
        return part;
    }
}
