package io.simdesk.outside.profiles;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which eSIM profile server we talk to.
 *
 * @param mode simulated or real
 * @param url where ES2+ is, without the paths of its functions
 * @param requesterIdentifier the OID that the server's operator has given us (SGP.22, 6.5.1.3)
 * @param username for HTTP basic authentication, where a gateway asks for it beside or instead of mutual TLS
 * @param smdpAddress the FQDN that phones download from (SGP.22, 4.1), unless the server tells another
 * @param sslBundle names a {@code spring.ssl.bundle} with our client certificate and the server's issuer, for mutual TLS
 * @param timeout for one call; a step makes three at most, and all of it must stay below the engine's job lock
 */
@ConfigurationProperties("simdesk.profile-server")
record ProfileServerSettings(
        @DefaultValue("simulated") Mode mode,
        @Nullable URI url,
        @DefaultValue("") String requesterIdentifier,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("smdp.simdesk.example") String smdpAddress,
        @DefaultValue("") String sslBundle,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue Simulated simulated) {

    private static final Duration LONGEST = Duration.ofSeconds(6);

    /** Leaves room for the rest of an activation code, which has 255 characters at most. */
    private static final Pattern ADDRESS = Pattern.compile("(?=.{1,225}$)[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    ProfileServerSettings {
        if (!ADDRESS.matcher(smdpAddress).matches()) {
            throw new IllegalArgumentException(
                    "simdesk.profile-server.smdp-address must be a domain name of at most 225 characters");
        }
        if (timeout.isZero() || timeout.isNegative() || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "simdesk.profile-server.timeout must be more than 0 and at most 6s, or a step outlives its job's lock");
        }
    }

    /** Where the real server is; it also has to know who we are. */
    URI realUrl() {
        if (url == null || !url.isAbsolute()) {
            throw new IllegalStateException("Set simdesk.profile-server.url: the address of the eSIM profile server");
        }
        if (requesterIdentifier.isBlank()) {
            throw new IllegalStateException(
                    "Set simdesk.profile-server.requester-identifier: the OID that the profile server knows you by");
        }
        return url;
    }

    enum Mode {
        SIMULATED,
        ES2PLUS
    }

    /** @param installAfter how long after the release the simulated phone installs the profile */
    record Simulated(@DefaultValue("5s") Duration installAfter) {}
}
