package io.simdesk.outside.network;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which carrier network we talk to.
 *
 * @param mode simulated or real
 * @param url where the core network API is, without the paths of its calls
 * @param username for HTTP basic authentication
 * @param oauth2Registration names a {@code spring.security.oauth2.client.registration} for client credentials (RFC 6749,
 *     4.4) instead of basic authentication
 * @param sslBundle names a {@code spring.ssl.bundle} where the network's certificate is not publicly known
 * @param timeout for one call, the time to wait for a busy network (3 s) apart; a step makes up to three calls, and all of
 *     it must stay below the engine's job lock of 30 s
 */
@ConfigurationProperties("simdesk.carrier-network")
record CarrierNetworkSettings(
        @DefaultValue("simulated") Mode mode,
        @Nullable URI url,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String oauth2Registration,
        @DefaultValue("") String sslBundle,
        @DefaultValue("5s") Duration timeout) {

    private static final Duration LONGEST = Duration.ofSeconds(6);

    CarrierNetworkSettings {
        if (timeout.isZero() || timeout.isNegative() || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "simdesk.carrier-network.timeout must be more than 0 and at most 6s, or a step outlives its job's lock");
        }
    }

    /** Where the real network is; it needs an address and one way to prove who we are. */
    URI realUrl() {
        if (url == null || !url.isAbsolute()) {
            throw new IllegalStateException("Set simdesk.carrier-network.url: the address of the carrier's network");
        }
        if (username.isBlank() == oauth2Registration.isBlank()) {
            throw new IllegalStateException(
                    "Set either simdesk.carrier-network.username and .password, or simdesk.carrier-network.oauth2-registration");
        }
        return url;
    }

    enum Mode {
        SIMULATED,
        HTTP
    }
}
