package io.simdesk.outside.network;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.simdesk.outside.simulation.Neighbours.sim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.tomakehurst.wiremock.client.BasicCredentials;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.NumberUnknownToNetwork;
import io.simdesk.carrier.SimRejectedByNetwork;
import io.simdesk.carrier.Subscription;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the adapter asks of the network, and what it makes of every kind of answer. */
class HttpCarrierNetworkTest {

    private static final Msisdn NUMBER = new Msisdn("+32492000001");
    private static final Iccid OLD = sim("605420110001");
    private static final Iccid NEW = sim("605420101001");
    private static final String READ = "/subscription/v2/msisdn/32492000001";
    private static final String SERVED = """
            {"msisdn": "32492000001", "active": true, "simcards": [{"iccid": "%s"}]}""";

    @RegisterExtension
    private static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(options().dynamicPort().http2PlainDisabled(true))
            .build();

    private static Connection connection;
    private static HttpCarrierNetwork network;

    /** The first call of a virtual machine takes longer than the tests' time-out. */
    @BeforeAll
    static void connect() throws Refusal {
        connection = Connection.to(SERVER.baseUrl());
        network = connection.network();
        given(okJson(SERVED.formatted(OLD)));
        Connection.to(SERVER.baseUrl(), "secret", Duration.ofSeconds(8))
                .network()
                .read(NUMBER);
    }

    @Test
    void readsASubscription() throws Refusal {
        given(okJson(SERVED.formatted(OLD)));

        assertThat(network.read(NUMBER)).isEqualTo(new Subscription(NUMBER, OLD, true));
        SERVER.verify(getRequestedFor(urlEqualTo(READ))
                .withBasicAuth(new BasicCredentials("simdesk", "secret"))
                .withHeader("Accept", matching("application/json"))
                .withHeader("X-Correlation-Id", matching("[0-9a-f-]{36}")));
    }

    @Test
    void changesASim() throws Refusal {
        given(created());

        network.changeSim(OLD, NEW);

        posted("changesim", """
                {"iccid": "%s", "newIccid": "%s"}""".formatted(OLD, NEW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"block", "unblock", "cancellocation"})
    void provisionsANumber(String call) throws Refusal {
        given(created());

        switch (call) {
            case "block" -> network.block(NUMBER);
            case "unblock" -> network.unblock(NUMBER);
            default -> network.cancelLocation(NUMBER);
        }

        posted(call, "{\"msisdn\": \"32492000001\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "f", "0"})
    void readsAnIccidWithAnyFiller(String filler) throws Refusal {
        given(okJson(SERVED.formatted(OLD + filler)));

        assertThat(network.read(NUMBER).servedBy(OLD)).isTrue();
    }

    @Test
    void readsPastFieldsItDoesNotKnow() throws Refusal {
        given(okJson("""
                {"id": 7, "active": false, "colour": "green", "services": [{"servicename": "NEW_ONE", "config": {}}],
                 "simcards": [{"iccid": "%s", "imsis": ["206100000000001"], "chip": {"size": "nano"}}]}""".formatted(OLD)));

        assertThat(network.read(NUMBER)).isEqualTo(new Subscription(NUMBER, OLD, false));
    }

    @Test
    void readsANumberOnSeveralSimsOrOnNone() throws Refusal {
        given(okJson("""
                {"active": true, "simcards": [{"iccid": "%s"}, {"iccid": "%s"}]}""".formatted(OLD, NEW)));
        assertThat(network.read(NUMBER).sims()).containsExactly(OLD, NEW);

        given(okJson("{\"active\": true, \"simcards\": []}"));
        assertThat(network.read(NUMBER).sims()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 422})
    void isRefusedWithoutEffect(int status) {
        given(aResponse().withStatus(status));

        refuses(SimRejectedByNetwork.class, () -> network.changeSim(OLD, NEW));
        refuses(NumberUnknownToNetwork.class, () -> network.block(NUMBER));
        refuses(NumberUnknownToNetwork.class, () -> network.unblock(NUMBER));
        refuses(NumberUnknownToNetwork.class, () -> network.cancelLocation(NUMBER));
        refuses(NumberUnknownToNetwork.class, () -> network.read(NUMBER));
    }

    static Stream<Arguments> noAnswers() {
        var json = "application/json";
        return Stream.of(
                arguments("time-out", created().withFixedDelay(2000)),
                arguments("an answer that drips", created().withChunkedDribbleDelay(20, 4000)),
                arguments("reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                arguments("closed", aResponse().withFault(Fault.EMPTY_RESPONSE)),
                arguments("nonsense", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)),
                arguments("401", aResponse().withStatus(401).withBody("{\"error\": \"invalid credentials\"}")),
                arguments("403", aResponse().withStatus(403)),
                arguments("429 for long", aResponse().withStatus(429).withHeader("Retry-After", "3600")),
                arguments("429 for ever", aResponse().withStatus(429).withHeader("Retry-After", "0")),
                arguments("429 without a word", aResponse().withStatus(429)),
                arguments("500", aResponse().withStatus(500)),
                arguments("503", aResponse().withStatus(503).withHeader("Retry-After", "1")),
                arguments("redirect", aResponse().withStatus(302).withHeader("Location", "/elsewhere")),
                arguments("404 of a gateway", page(404)),
                arguments("200 of a gateway", page(200)),
                arguments("no content type", aResponse().withStatus(201).withBody("{}")),
                arguments("no body", aResponse().withStatus(201)),
                arguments(
                        "cut JSON", aResponse().withHeader("Content-Type", json).withBody("{\"active\": tr")),
                arguments("a list", okJson("[]")),
                arguments("10 MB", okJson("{\"requestid\": \"" + "x".repeat(10_000_000) + "\"}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noAnswers")
    void takesForNoAnswer(String what, ResponseDefinitionBuilder answer) {
        given(answer);

        staysSilent(() -> network.read(NUMBER));
        staysSilent(() -> network.changeSim(OLD, NEW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"active\": true}",
                "{\"active\": \"yes\", \"simcards\": []}",
                "{\"active\": true, \"simcards\": [{}]}",
                "{\"active\": true, \"simcards\": [{\"iccid\": \"123\"}]}"
            })
    void assumesNothingWhereASubscriptionIsIncomplete(String body) {
        given(okJson(body));

        staysSilent(() -> network.read(NUMBER));
    }

    @Test
    void saysNoAnswerWhereNobodyListens() {
        var nobody = Connection.to("http://localhost:1").network();

        staysSilent(() -> nobody.read(NUMBER));
    }

    @Test
    void waitsAsLongAsTheNetworkAsksAndTriesOnceMore() throws Refusal {
        SERVER.stubFor(post(anyUrl())
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "1"))
                .willSetStateTo("free"));
        SERVER.stubFor(
                post(anyUrl()).inScenario("busy").whenScenarioStateIs("free").willReturn(created()));

        network.block(NUMBER);

        SERVER.verify(2, postRequestedFor(urlEqualTo("/provision/v2/block")));
    }

    @ParameterizedTest
    @CsvSource({"200, UP, false", "500, DEGRADED, true"})
    void showsInItsHealthHowTheLastCallWent(int status, String health, boolean failed) {
        given(okJson(SERVED.formatted(OLD)).withStatus(status));

        assertThatThrownBy(() -> {
                    network.read(NUMBER);
                    throw new NumberUnknownToNetwork();
                })
                .isInstanceOf(failed ? NoAnswer.class : NumberUnknownToNetwork.class);

        assertThat(connection.health().health().getStatus().getCode()).isEqualTo(health);
    }

    private static void given(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(any(anyUrl()).willReturn(answer));
    }

    private static ResponseDefinitionBuilder created() {
        return okJson("{\"requestid\": \"b7c1\"}").withStatus(201);
    }

    private static ResponseDefinitionBuilder page(int status) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "text/html;charset=UTF-8")
                .withBody("<h1>Gateway</h1>");
    }

    private static void posted(String call, String body) {
        SERVER.verify(postRequestedFor(urlEqualTo("/provision/v2/" + call))
                .withBasicAuth(new BasicCredentials("simdesk", "secret"))
                .withHeader("Content-Type", matching("application/json"))
                .withRequestBody(equalToJson(body)));
        assertThat(problems()).isEmpty();
    }

    private static List<String> problems() {
        return SERVER.getAllServeEvents().stream()
                .flatMap(event -> PublishedInterface.problems(event.getRequest()).stream())
                .toList();
    }

    private static void refuses(Class<? extends Refusal> refusal, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(refusal);
    }

    private static void staysSilent(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NoAnswer.class).hasMessageStartingWith("Carrier network: ");
    }
}
