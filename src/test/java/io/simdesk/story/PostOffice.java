package io.simdesk.story;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real SMTP server for the whole story, which keeps what it gets. */
class PostOffice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final GreenMail SMTP = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        SMTP.start();
        var port = SMTP.getSmtp().getPort();
        TestPropertyValues.of("spring.mail.host=127.0.0.1", "spring.mail.port=" + port)
                .applyTo(application);
    }

    /** The mails to this address that tell of this order, once they have come; neither fewer nor more. */
    static List<ReceivedMail> awaitMails(String address, String reference, int count) {
        return await().until(() -> mails(address, reference), mails -> mails.size() == count);
    }

    static ReceivedMail firstMail(String address, String reference) {
        return await().until(() -> mails(address, reference), mails -> !mails.isEmpty())
                .get(0);
    }

    private static List<ReceivedMail> mails(String address, String reference) {
        return Arrays.stream(SMTP.getReceivedMessages())
                .filter(mail -> isFor(address, mail))
                .map(ReceivedMail::of)
                .filter(mail -> mail.text().contains(reference))
                .toList();
    }

    private static boolean isFor(String address, MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
