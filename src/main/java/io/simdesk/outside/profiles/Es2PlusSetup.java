package io.simdesk.outside.profiles;

import io.simdesk.carrier.ProfileServer;
import io.simdesk.outside.http.NeighbourHttp;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** The real eSIM profile server, asked over ES2+. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "simdesk.profile-server.mode", havingValue = "es2plus")
class Es2PlusSetup {

    @Bean
    ProfileServer profileServer(RestClient.Builder builder, ProfileServerSettings settings, SslBundles bundles) {
        var certificates = certificates(settings, bundles);
        var client = NeighbourHttp.client(builder, settings.realUrl(), settings.timeout(), certificates);
        if (!settings.username().isBlank()) {
            client.defaultHeaders(headers -> headers.setBasicAuth(settings.username(), settings.password()));
        }
        var es2plus = new Es2PlusClient(client.build(), settings.requesterIdentifier());
        return new Es2ProfileServer(es2plus, settings.smdpAddress());
    }

    /** Our certificate for mutual TLS, and whom we believe. */
    private static @Nullable SslBundle certificates(ProfileServerSettings settings, SslBundles bundles) {
        return settings.sslBundle().isBlank() ? null : bundles.getBundle(settings.sslBundle());
    }
}
