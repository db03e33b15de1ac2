package io.simdesk.outside.mail;

import static io.simdesk.outside.mail.Letters.aLetter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.simdesk.message.Letter;
import io.simdesk.message.MailRefused;
import io.simdesk.message.MailServerBusy;
import io.simdesk.message.Picture;
import io.simdesk.message.Purpose;
import io.simdesk.message.Texts;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpMailServerTest {

    @RegisterExtension
    static final GreenMailExtension SMTP = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", "smtp"));

    @Test
    void saysWhoWritesInWhichLanguage() throws Exception {
        var mail =
                sent(aLetter().in(Locale.FRENCH).called("4f1c-receipt@simdesk").build());

        assertThat(mail.getMessageID()).isEqualTo("<4f1c-receipt@simdesk>");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("SIM Desk <no-reply@simdesk.example>");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("manager@fleet-a.example");
        assertThat(mail.getSubject()).isEqualTo("Votre demande – Renouvellement de carte SIM");
        assertThat(mail.getHeader("Content-Language")).containsExactly("fr");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getSentDate()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void offersPlainTextAndHtmlInTheReadersLanguage(Locale language) throws Exception {
        var mail = sent(aLetter().in(language).build());

        var headline = Texts.all().getMessage("mail.renewal-received.headline", new Object[0], language);
        assertThat(mail.isMimeType("multipart/alternative")).isTrue();
        assertThat((String) part(mail, 0).getContent()).contains(headline);
        assertThat(part(mail, 0).isMimeType("text/plain")).isTrue();
        assertThat((String) part(mail, 1).getContent()).contains("<h1>" + headline + "</h1>");
        assertThat(part(mail, 1).isMimeType("text/html")).isTrue();
    }

    @Test
    void showsThePictureAndAttachesTheSame() throws Exception {
        var mail = sent(aLetter(Purpose.ESIM_FOR_USER).build());

        assertThat(mail.isMimeType("multipart/mixed")).isTrue();
        var alternative = part(mail, 0);
        assertThat(alternative.isMimeType("multipart/alternative")).isTrue();
        var related = part(alternative, 1);
        assertThat(related.isMimeType("multipart/related")).isTrue();
        assertThat(part(related, 0).isMimeType("text/html")).isTrue();
        var shown = part(related, 1);
        assertThat(shown.getHeader("Content-ID")).containsExactly("<qr-code>");
        assertThat(shown.getDisposition()).isEqualTo(Part.INLINE);
        var attached = part(mail, 1);
        assertThat(attached.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(attached.getFileName()).isEqualTo("esim-6054201316644.png");
        assertThat(bytes(shown)).isEqualTo(bytes(attached)).isEqualTo(Letters.QR_CODE);
    }

    @Test
    void thePictureStillHoldsTheCode() throws Exception {
        var mail = sent(aLetter(Purpose.ESIM_FOR_USER).build());

        var image = ImageIO.read(new ByteArrayInputStream(bytes(part(mail, 1))));
        var pixels = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        assertThat(new QRCodeReader().decode(pixels).getText()).isEqualTo("LPA:" + Letters.CODE);
    }

    @Test
    void lineBreaksMakeNoHeaders() throws Exception {
        var picture = new Picture("qr\r\nX-Own: 1", "qr.png\r\nX-Own: 2", Letters.QR_CODE);

        var mail = sent(aLetter()
                .called("id\r\nX-Own: 3")
                .to("manager@fleet-a.example\r\n")
                .with(picture)
                .build());

        assertThat(raw(mail)).doesNotContainPattern("(?m)^X-Own");
        assertThat(part(mail, 1).getFileName()).isEqualTo("qr.pngX-Own: 2");
    }

    @Test
    void everyAttemptCarriesTheSameId() throws Exception {
        var letter = aLetter().called("same@simdesk").build();

        assertThat(sent(letter).getMessageID()).isEqualTo(sent(letter).getMessageID());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no address", "a@b.example, c@d.example", "Someone <a@@b>"})
    void whatIsNoAddressIsRefused(String address) {
        var letter = aLetter().to(address).build();

        assertThatThrownBy(() -> server(port()).send(letter)).isInstanceOf(MailRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RCPT", "DATA", "."})
    void aFinalNoIsARefusal(String command) throws Exception {
        try (var smtp = new RefusingSmtp(command, "550 5.1.1 User unknown")) {
            assertThatThrownBy(() -> server(smtp.port()).send(aLetter().build()))
                    .isInstanceOfSatisfying(
                            MailRefused.class,
                            refusal -> assertThat(refusal.facts()).containsExactly("550 5.1.1 User unknown"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RCPT", "DATA", "."})
    void aPassingNoMeansTryAgain(String command) throws Exception {
        try (var smtp = new RefusingSmtp(command, "451 4.3.0 Try again later")) {
            assertThatThrownBy(() -> server(smtp.port()).send(aLetter().build()))
                    .isInstanceOf(MailServerBusy.class);
        }
    }

    @Test
    void aRefusedSenderIsNotTheReadersFault() throws Exception {
        try (var smtp = new RefusingSmtp("MAIL", "550 5.7.1 Sender rejected")) {
            assertThatThrownBy(() -> server(smtp.port()).send(aLetter().build()))
                    .isInstanceOf(MailServerBusy.class);
        }
    }

    @Test
    void anUnreachableServerMeansTryAgain() throws Exception {
        assertThatThrownBy(() -> server(freePort()).send(aLetter().build())).isInstanceOf(MailServerBusy.class);
    }

    @Test
    void withoutAMailServerTheMailWaits() {
        assertThatThrownBy(() -> server(Optional.empty()).send(aLetter().build()))
                .isInstanceOf(MailServerBusy.class)
                .hasMessageContaining("spring.mail.host");
    }

    @Test
    void noFailureTellsTheSecret() {
        var letter = aLetter(Purpose.ESIM_FOR_USER).build();

        assertThatThrownBy(() -> server(freePort()).send(letter))
                .extracting(Throwables::getStackTrace)
                .asString()
                .doesNotContain("JQ4B");
    }

    static Stream<Locale> languages() {
        return Texts.languages();
    }

    private static MimeMessage sent(Letter letter) throws Exception {
        server(port()).send(letter);
        var mails = SMTP.getReceivedMessages();
        return mails[mails.length - 1];
    }

    private static int port() {
        return SMTP.getSmtp().getPort();
    }

    private static SmtpMailServer server(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return server(Optional.of(sender));
    }

    private static SmtpMailServer server(Optional<JavaMailSender> sender) {
        var beans = new StaticListableBeanFactory();
        sender.ifPresent(bean -> beans.addBean("sender", bean));
        return new SmtpMailServer(
                beans.getBeanProvider(JavaMailSender.class),
                new LetterPress(Texts.all()),
                new SenderSettings("SIM Desk <no-reply@simdesk.example>"));
    }

    private static BodyPart part(Part whole, int index) throws Exception {
        return ((Multipart) whole.getContent()).getBodyPart(index);
    }

    private static byte[] bytes(Part part) throws Exception {
        return part.getInputStream().readAllBytes();
    }

    private static String raw(MimeMessage mail) throws Exception {
        var out = new ByteArrayOutputStream();
        mail.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
