package io.simdesk.outside.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.simdesk.message.Texts;
import io.simdesk.portal.Frame;
import io.simdesk.portal.ReaderDates;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Mails come in by real SMTP and are read over HTTP. */
class MailCatcherTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G'};

    private final Path folder;
    private final MailCatcher catcher;
    private final Mailbox mailbox;
    private final MockMvc web;

    MailCatcherTest(@TempDir Path folder) {
        this.folder = folder;
        catcher = new MailCatcher(new MailFolder(folder));
        mailbox = new Mailbox(new MailFolder(folder));
        web = MockMvcBuilders.standaloneSetup(new MailboxPages(mailbox), new MailboxFiles(mailbox))
                .setControllerAdvice(new FrameOfNobody())
                .setViewResolvers(views())
                .build();
    }

    @AfterEach
    void close() {
        catcher.close();
    }

    @Test
    void listsWhatItCaughtNewestFirst() throws Exception {
        send("an@fleet-a.example", "Première", "fr");
        send("bart@fleet-b.example", "Tweede", "nl");

        web.perform(get("/demo/mailbox/messages"))
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[0].to").value("bart@fleet-b.example"))
                .andExpect(jsonPath("$[1].subject").value("Première"))
                .andExpect(jsonPath("$[1].language").value("fr"))
                .andExpect(jsonPath("$[1].receivedAt").exists());
    }

    @Test
    void givesTheMailAsItCame() throws Exception {
        send("an@fleet-a.example", "Hello", "en");

        web.perform(get("/demo/mailbox/messages/{id}.eml", onlyId()))
                .andExpect(content().contentType("message/rfc822"))
                .andExpect(content().string(containsString("Subject: Hello")))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")));
    }

    @Test
    void keepsMailsOverARestartAndLeavesNothingUnfinished() throws Exception {
        send("an@fleet-a.example", "Hello", "en");

        catcher.close();

        assertThat(new Mailbox(new MailFolder(folder)).mails()).hasSize(1);
        try (var files = Files.list(folder)) {
            assertThat(files).allMatch(file -> file.toString().endsWith(".eml"));
        }
    }

    @Test
    void showsTheBodyWithItsPicturesAndNothingActive() throws Exception {
        send("an@fleet-a.example", "Hello", "en");

        web.perform(get("/demo/mailbox/messages/{id}.html", onlyId()))
                .andExpect(content().string(containsString("src=\"data:image/png;base64,iVBORw==\"")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"));
    }

    @Test
    void handsOutAttachments() throws Exception {
        send("an@fleet-a.example", "Hello", "en");
        var id = onlyId();

        web.perform(get("/demo/mailbox/messages/{id}/0", id))
                .andExpect(content().contentType("image/png"))
                .andExpect(content().bytes(PICTURE))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        web.perform(get("/demo/mailbox/messages/{id}/1", id)).andExpect(status().isNotFound());
    }

    @Test
    void showsPagesWithoutTrustingTheMail() throws Exception {
        send("an@fleet-a.example", "<script>alert(1)</script>", "en");

        for (var page : new String[] {"/demo/mailbox", "/demo/mailbox/" + onlyId()}) {
            web.perform(get(page).locale(Locale.FRENCH))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")))
                    .andExpect(content().string(containsString("Reçu")))
                    .andExpect(content().string(not(containsString("<script>"))))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void anEmptyMailboxSaysSo() throws Exception {
        web.perform(get("/demo/mailbox").locale(Locale.FRENCH))
                .andExpect(content().string(containsString("Aucun e-mail n’a encore été envoyé.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260727T093015123Z-1a2b3c4d", "nothing", "..", "../secret", "..%2Fsecret", "a/../../b"})
    void whatIsNotThereIsNotFound(String id) throws Exception {
        Files.writeString(folder.resolveSibling("secret.eml"), "Subject: secret");

        for (var page : new String[] {"/demo/mailbox/{id}", "/demo/mailbox/messages/{id}.eml"}) {
            web.perform(get(page, id)).andExpect(status().isNotFound());
        }
        assertThat(mailbox.file(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused@fleet.example", "refused+1@fleet.example", "Refused@fleet.example"})
    void refusesForGood(String address) {
        assertThatThrownBy(() -> send(address, "Hello", "en"))
                .isInstanceOf(MailSendException.class)
                .hasStackTraceContaining("550 5.1.1");
        assertThat(mailbox.mails()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"busy@fleet.example", "busy+1@fleet.example"})
    void putsOff(String address) {
        assertThatThrownBy(() -> send(address, "Hello", "en"))
                .isInstanceOf(MailSendException.class)
                .hasStackTraceContaining("451 4.3.0");
        assertThat(mailbox.mails()).isEmpty();
    }

    private void send(String to, String subject, String language) throws Exception {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(catcher.port());
        sender.send(mail(sender.createMimeMessage(), to, subject, language));
    }

    private static MimeMessage mail(MimeMessage mail, String to, String subject, String language) throws Exception {
        var parts = new MimeMessageHelper(mail, true, "UTF-8");
        parts.setFrom("no-reply@simdesk.example");
        parts.setTo(to);
        parts.setSubject(subject);
        parts.setText("Hello", "<p>Hello <img src=\"cid:qr-code\"></p>");
        parts.addInline("qr-code", new ByteArrayResource(PICTURE), "image/png");
        parts.addAttachment("qr.png", new ByteArrayResource(PICTURE), "image/png");
        mail.setHeader("Content-Language", language);
        return mail;
    }

    private String onlyId() {
        return mailbox.mails().get(0).id();
    }

    private static ThymeleafViewResolver views() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(Texts.all());
        engine.setTemplateResolver(templates);
        var views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }

    /** What stands around a page while nobody is signed in. */
    @ControllerAdvice
    static class FrameOfNobody {

        @ModelAttribute("frame")
        Frame frame() {
            return new Frame(null, List.of(), "/", new ReaderDates(Locale.FRENCH, ZoneOffset.UTC), "");
        }
    }
}
