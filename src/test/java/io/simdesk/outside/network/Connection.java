package io.simdesk.outside.network;

import io.simdesk.outside.http.NeighbourHttp;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.client.support.BasicAuthenticationInterceptor;
import org.springframework.web.client.RestClient;

/** The adapter as it is set up for basic authentication, impatient enough for tests. */
record Connection(HttpCarrierNetwork network, NetworkHealth health) {

    static Connection to(String url) {
        return to(url, "secret", Duration.ofMillis(500));
    }

    static Connection to(String url, String password, Duration timeout) {
        var http = NeighbourHttp.client(RestClient.builder(), URI.create(url), timeout, null)
                .requestInterceptors(all -> all.add(0, new BasicAuthenticationInterceptor("simdesk", password)))
                .build();
        var health = new NetworkHealth(Clock.systemUTC());
        return new Connection(new HttpCarrierNetwork(new NetworkCalls(http, health)), health);
    }
}
