package io.simdesk.outside.network;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.outside.http.NeighbourHttp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.support.BasicAuthenticationInterceptor;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.client.RestClient;

/** The carrier's network over HTTP. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "simdesk.carrier-network.mode", havingValue = "http")
class HttpNetworkSetup {

    @Bean
    CarrierNetwork carrierNetwork(RestClient carrierNetworkClient, NetworkHealth carrierNetworkHealth) {
        return new HttpCarrierNetwork(new NetworkCalls(carrierNetworkClient, carrierNetworkHealth));
    }

    @Bean
    NetworkHealth carrierNetworkHealth(Clock clock) {
        return new NetworkHealth(clock);
    }

    @Bean
    RestClient carrierNetworkClient(
            RestClient.Builder builder,
            CarrierNetworkSettings settings,
            SslBundles bundles,
            ObjectProvider<ClientRegistrationRepository> registrations) {
        var url = settings.realUrl();
        var certificates = certificates(settings, bundles);
        return NeighbourHttp.client(builder, url, settings.timeout(), certificates)
                .requestInterceptors(all -> all.add(0, credentials(settings, certificates, registrations)))
                .build();
    }

    private static @Nullable SslBundle certificates(CarrierNetworkSettings settings, SslBundles bundles) {
        return settings.sslBundle().isBlank() ? null : bundles.getBundle(settings.sslBundle());
    }

    private static ClientHttpRequestInterceptor credentials(
            CarrierNetworkSettings settings,
            @Nullable SslBundle certificates,
            ObjectProvider<ClientRegistrationRepository> registrations) {
        if (settings.oauth2Registration().isBlank()) {
            return new BasicAuthenticationInterceptor(settings.username(), settings.password());
        }
        return ClientCredentials.interceptor(
                settings.oauth2Registration(),
                registrations.getObject(),
                NeighbourHttp.requests(settings.timeout(), certificates));
    }
}
