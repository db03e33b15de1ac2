package io.simdesk.outside.network;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.simdesk.outside.simulation.Neighbours.sim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The network asked with a token, set up by the settings alone. */
class ClientCredentialsTest {

    private static final Msisdn NUMBER = new Msisdn("+32492000001");

    @RegisterExtension
    private static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(options().dynamicPort().http2PlainDisabled(true))
            .build();

    private ConfigurableApplicationContext application;
    private CarrierNetwork network;

    @BeforeEach
    void start() {
        var registration = "--spring.security.oauth2.client.registration.network.";
        application = new SpringApplicationBuilder(Setup.class)
                .web(WebApplicationType.NONE)
                .profiles("client-credentials")
                .run(
                        "--simdesk.carrier-network.mode=http",
                        "--simdesk.carrier-network.url=" + SERVER.baseUrl(),
                        "--simdesk.carrier-network.oauth2-registration=network",
                        "--simdesk.carrier-network.timeout=2s",
                        registration + "authorization-grant-type=client_credentials",
                        registration + "client-id=simdesk",
                        registration + "client-secret=secret",
                        registration + "scope=subscription.read,subscription.write",
                        "--spring.security.oauth2.client.provider.network.token-uri=" + SERVER.baseUrl() + "/token");
        network = application.getBean(CarrierNetwork.class);
    }

    @AfterEach
    void stop() {
        SpringApplication.exit(application);
    }

    @Test
    void fetchesATokenOnceAndShowsItWithEachCall() throws Refusal {
        givenTokens();
        given(served());

        network.read(NUMBER);
        network.read(NUMBER);

        SERVER.verify(
                1,
                postRequestedFor(urlEqualTo("/token"))
                        .withRequestBody(containing("grant_type=client_credentials"))
                        .withRequestBody(containing("scope=subscription.read+subscription.write")));
        SERVER.verify(
                2,
                getRequestedFor(urlPathMatching("/subscription/.*"))
                        .withHeader("Authorization", equalTo("Bearer t0ken")));
    }

    @Test
    void fetchesAnotherTokenWhenOneIsRefused() throws Refusal {
        givenTokens();
        given(aResponse().withStatus(401));
        assertThatThrownBy(() -> network.read(NUMBER)).isInstanceOf(NoAnswer.class);
        given(served());

        assertThat(network.read(NUMBER).active()).isTrue();

        SERVER.verify(2, postRequestedFor(urlEqualTo("/token")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error\": \"invalid_client\"}", "<html>", ""})
    void saysNoAnswerWhereNoTokenIsGiven(String body) {
        SERVER.stubFor(post("/token")
                .willReturn(aResponse()
                        .withStatus(400)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
        given(served());

        assertThatThrownBy(() -> network.read(NUMBER)).isInstanceOf(NoAnswer.class);
    }

    private static void givenTokens() {
        SERVER.stubFor(post("/token").willReturn(okJson("""
                                        {"access_token": "t0ken", "token_type": "Bearer", "expires_in": 3600}""")));
    }

    private static void given(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlPathMatching("/subscription/.*")).willReturn(answer));
    }

    private static ResponseDefinitionBuilder served() {
        return okJson("""
                {"active": true, "simcards": [{"iccid": "%s"}]}""".formatted(sim("605420110001")));
    }

    @Import(HttpNetworkSetup.class)
    @EnableConfigurationProperties(CarrierNetworkSettings.class)
    @ImportAutoConfiguration({
        RestClientAutoConfiguration.class,
        SslAutoConfiguration.class,
        OAuth2ClientAutoConfiguration.class
    })
    static class Setup {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
