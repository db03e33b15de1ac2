package io.simdesk.outside.mail;

import io.simdesk.message.Letter;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;

/** Puts a printed letter into a mail: headers here, the parts in {@link MailParts}. */
final class Envelope {

    private static final String UTF_8 = "UTF-8";

    private final InternetAddress from;

    Envelope(SenderSettings settings) {
        try {
            from = new InternetAddress(settings.from(), true);
        } catch (AddressException e) {
            throw new IllegalStateException("simdesk.mail.from is no mail address: " + settings.from(), e);
        }
    }

    /** @throws AddressException when the recipient's is not exactly one mail address */
    MimeMessage seal(Letter letter, PrintedLetter printed) throws MessagingException {
        var mail = new MailWithOwnId("<" + OneLine.of(letter.messageId()) + ">");
        mail.setFrom(from);
        mail.setRecipient(RecipientType.TO, new InternetAddress(OneLine.of(letter.to()), true));
        mail.setSubject(OneLine.of(printed.subject()), UTF_8);
        mail.setSentDate(new Date());
        mail.setHeader("Content-Language", OneLine.of(letter.language().toLanguageTag()));
        mail.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: keeps out-of-office answers away
        mail.setContent(MailParts.of(printed, letter.pictures()));
        return mail;
    }
}
