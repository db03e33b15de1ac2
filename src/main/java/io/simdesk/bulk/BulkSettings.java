package io.simdesk.bulk;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much at once, so that nobody waits for somebody else's file.
 *
 * @param rowsPerFile a longer file is refused
 * @param ordersPerHour how many orders of a customer's files are started within an hour; the rest waits
 * @param underway how many of a customer's orders may be on their way when the next one of a file is started
 * @param portion how many rows of one file are worked on before it is the next one's turn
 * @param keepFor how long a request that is over, or was never started, can be looked at
 */
@ConfigurationProperties("simdesk.bulk")
public record BulkSettings(
        @DefaultValue("10000") int rowsPerFile,
        @DefaultValue("5000") int ordersPerHour,
        @DefaultValue("20") int underway,
        @DefaultValue("20") int portion,
        @DefaultValue("90d") Duration keepFor) {}
