package io.simdesk.outside.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes.
 *
 * @param from the sender as readers see it, a name and an address (RFC 5322, 3.4)
 */
@ConfigurationProperties("simdesk.mail")
record SenderSettings(
        @DefaultValue("SIM Desk <no-reply@simdesk.example>") String from) {}
