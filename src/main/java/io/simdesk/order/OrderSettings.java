package io.simdesk.order;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What we promise, and how orders are named.
 *
 * @param referencePrefix 2 to 8 capital letters before every reference
 * @param renewalPromise a renewal is done within this time
 * @param esimPromise an eSIM's QR code is sent within this time
 * @param confirmWithin how long an allocated eSIM waits for the manager's confirmation
 * @param quarantine how long a replaced SIM is kept for a reversal
 * @param zone the time zone of references and of what people read
 */
@ConfigurationProperties("simdesk.orders")
public record OrderSettings(
        @DefaultValue("OBE") String referencePrefix,
        @DefaultValue("10m") Duration renewalPromise,
        @DefaultValue("1h") Duration esimPromise,
        @DefaultValue("30m") Duration confirmWithin,
        @DefaultValue("30d") Duration quarantine,
        @DefaultValue("Europe/Brussels") ZoneId zone) {

    /** The promise for one kind of order. */
    public Duration promise(OrderKind kind) {
        return switch (kind) {
            case RENEWAL -> renewalPromise;
            case ESIM -> esimPromise;
        };
    }
}
