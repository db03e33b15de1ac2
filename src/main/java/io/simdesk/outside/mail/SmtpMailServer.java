package io.simdesk.outside.mail;

import io.simdesk.message.Letter;
import io.simdesk.message.MailRefused;
import io.simdesk.message.MailServer;
import io.simdesk.message.MailServerBusy;
import io.simdesk.message.MailServerDown;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands letters to a mail server by SMTP (RFC 5321); without one every letter waits. */
@Component
class SmtpMailServer implements MailServer {

    private final Optional<JavaMailSender> sender;
    private final LetterPress press;
    private final Envelope envelope;

    SmtpMailServer(ObjectProvider<JavaMailSender> sender, LetterPress press, SenderSettings settings) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.press = press;
        this.envelope = new Envelope(settings);
    }

    @Override
    public void send(Letter letter) throws MailRefused {
        try {
            sender.orElseThrow(SmtpMailServer::none).send(mail(letter));
        } catch (MailException e) {
            var failure = cause(e);
            var refusal = SmtpAnswer.refusal(failure);
            if (refusal.isPresent()) {
                throw new MailRefused(refusal.get());
            }
            throw SmtpAnswer.isAboutThisMail(failure) ? new MailServerBusy(failure) : new MailServerDown(failure);
        }
    }

    private MimeMessage mail(Letter letter) throws MailRefused {
        try {
            return envelope.seal(letter, press.print(letter));
        } catch (AddressException e) {
            throw new MailRefused(OneLine.of(letter.to()));
        } catch (MessagingException e) {
            throw new IllegalStateException("Mail cannot be built: " + letter, e);
        }
    }

    private static MailServerDown none() {
        return new MailServerDown(new IllegalStateException("There is no mail server: set spring.mail.host"));
    }

    /** Without the wrapping of Spring Mail, which holds the mail itself. */
    private static Throwable cause(MailException e) {
        if (e instanceof MailSendException send && send.getMessageExceptions().length > 0) {
            return send.getMessageExceptions()[0];
        }
        return e.getCause() == null ? e : e.getCause();
    }
}
