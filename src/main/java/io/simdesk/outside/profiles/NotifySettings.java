package io.simdesk.outside.profiles;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom the simulated profile server tells what becomes of profiles, where it is a server of its own.
 *
 * @param url without the path of ES2+; empty tells nobody
 * @param secret sent as bearer token
 * @param sslBundle names a {@code spring.ssl.bundle} with the server's certificate, for mutual TLS
 */
@ConfigurationProperties("simdesk.simulators.notify")
record NotifySettings(
        @Nullable URI url,
        @DefaultValue("") String secret,
        @DefaultValue("") String sslBundle) {}
