package io.simdesk.message;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient the outbox is.
 *
 * @param lease a mail that was taken out and not booked within this time is taken out again
 * @param pauses between attempts; after the last one the mail is parked and the desk is asked
 */
@ConfigurationProperties("simdesk.outbox")
public record MailSettings(
        @DefaultValue("30s") Duration lease,

        @DefaultValue({"10s", "30s", "1m", "5m", "15m", "1h", "4h", "12h"})
        List<Duration> pauses) {}
