package io.simdesk.outside.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Makes the client for one neighbour. Its connections are kept and used again. */
public final class NeighbourHttp {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);

    private static final Duration TO_WAIT = Duration.ofSeconds(3);

    private NeighbourHttp() {}

    /**
     * A client that adds a correlation id, heeds 429 and takes no boundless answer.
     *
     * @param timeout for one exchange from the first byte sent to the last one received; a step makes up to three calls
     *     while its job is locked
     */
    public static RestClient.Builder client(
            RestClient.Builder builder, URI url, Duration timeout, @Nullable SslBundle certificates) {
        return builder.clone()
                .baseUrl(url.toString())
                .requestFactory(requests(timeout, certificates))
                .requestInterceptor(new Correlation())
                .requestInterceptor(new AnswerLimit())
                .requestInterceptor(new Patience(TO_WAIT));
    }

    /** HTTP/1.1 without the upgrade that some gateways refuse; a redirect would carry credentials elsewhere. */
    public static ClientHttpRequestFactory requests(Duration timeout, @Nullable SslBundle certificates) {
        var settings = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(timeout.compareTo(TO_CONNECT) < 0 ? timeout : TO_CONNECT)
                .withReadTimeout(timeout)
                .withRedirects(Redirects.DONT_FOLLOW)
                .withSslBundle(certificates);
        return ClientHttpRequestFactoryBuilder.jdk()
                .withHttpClientCustomizer(client -> client.version(HttpClient.Version.HTTP_1_1))
                .build(settings);
    }
}
