package io.simdesk.outside.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class DemoMailboxTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(DemoMailbox.class);

    @ParameterizedTest
    @ValueSource(strings = {"simdesk.other=1", "spring.mail.host="})
    void catchesMailsInTheDemo(String setting) {
        application.withPropertyValues("spring.profiles.active=demo", setting).run(context -> {
            var sender = context.getBean(JavaMailSenderImpl.class);
            assertThat(sender.getPort())
                    .isEqualTo(context.getBean(MailCatcher.class).port());
        });
    }

    @Test
    void keepsTheTimeOutsThatWereSet() {
        application
                .withPropertyValues("spring.profiles.active=demo", "spring.mail.properties[mail.smtp.timeout]=10000")
                .run(context -> assertThat(
                                context.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
                        .containsEntry("mail.smtp.timeout", "10000"));
    }

    @Test
    void leavesMailsAloneWhereAMailServerIsSet() {
        application
                .withPropertyValues("spring.profiles.active=demo", "spring.mail.host=mail.example")
                .run(context ->
                        assertThat(context).hasSingleBean(JavaMailSender.class).doesNotHaveBean(MailCatcher.class));
    }

    @Test
    void catchesNothingOutsideTheDemo() {
        application
                .withPropertyValues("spring.profiles.active=production")
                .run(context ->
                        assertThat(context).doesNotHaveBean(MailCatcher.class).doesNotHaveBean(JavaMailSender.class));
    }
}
