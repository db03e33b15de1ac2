package io.simdesk.outside.mailbox;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demo's mail box.
 *
 * @param folder where caught mails lie, one {@code .eml} file (RFC 5322) each
 */
@ConfigurationProperties("simdesk.demo-mailbox")
record MailboxSettings(@DefaultValue("./data/mailbox") Path folder) {}
