package io.simdesk.outside.mailbox;

import java.net.InetAddress;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Wires the demo's mail box; mails really pass through SMTP on their way into it. */
@Configuration(proxyBeanMethods = false)
@OnlyInTheDemo
@EnableConfigurationProperties({MailboxSettings.class, MailProperties.class})
class DemoMailbox {

    @Bean
    MailFolder mailFolder(MailboxSettings settings) {
        return new MailFolder(settings.folder());
    }

    @Bean
    Mailbox mailbox(MailFolder folder) {
        return new Mailbox(folder);
    }

    @Bean
    MailCatcher mailCatcher(MailFolder folder) {
        return new MailCatcher(folder);
    }

    @Bean
    JavaMailSender mailSender(MailCatcher catcher, MailProperties settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        sender.setPort(catcher.port());
        sender.getJavaMailProperties().putAll(settings.getProperties());
        sender.getJavaMailProperties().put("mail.smtp.localhost", "localhost");
        return sender;
    }
}
