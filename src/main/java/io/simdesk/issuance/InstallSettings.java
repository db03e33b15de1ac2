package io.simdesk.issuance;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an eSIM gets onto its phone.
 *
 * @param installReminders how long after the QR code the user is reminded, each time; the manager learns of the last one
 * @param installWithin how long a QR code waits for its phone before the order expires
 * @param confirmationCode whether the phone asks for a code that the manager tells its user
 */
@ConfigurationProperties("simdesk.orders")
record InstallSettings(
        @DefaultValue({"24h", "72h", "7d"}) List<Duration> installReminders,
        @DefaultValue("30d") Duration installWithin,
        @DefaultValue("false") boolean confirmationCode) {}
