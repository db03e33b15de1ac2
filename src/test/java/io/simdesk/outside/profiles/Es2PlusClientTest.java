package io.simdesk.outside.profiles;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.simdesk.outside.simulation.Neighbours.sim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.simdesk.carrier.MatchingId;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.ProfileAlreadyDownloaded;
import io.simdesk.carrier.ProfileRejected;
import io.simdesk.carrier.ProfileServer;
import io.simdesk.carrier.ReleaseInDoubt;
import io.simdesk.outside.http.NeighbourHttp;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Refusal;
import java.net.URI;
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
import org.springframework.web.client.RestClient;

/** What the adapter asks of a profile server, and what it makes of every kind of answer. */
class Es2PlusClientTest {

    private static final Iccid PROFILE = sim("115010100001");
    private static final MatchingId OURS = new MatchingId("04386-AGYFT-A74Y8-3F815");
    private static final String ROOT = "/gsma/rsp2/es2plus/";
    private static final String DONE = """
            {"header": {"functionExecutionStatus": {"status": "Executed-Success"}}}""";

    @RegisterExtension
    private static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(options().dynamicPort().http2PlainDisabled(true))
            .build();

    private final ProfileServer server = server(SERVER.baseUrl(), Duration.ofMillis(600));

    /** The first call of a virtual machine takes longer than the tests' time-out. */
    @BeforeAll
    static void warmUp() throws Refusal {
        given("downloadOrder", okJson(DONE));
        server(SERVER.baseUrl(), Duration.ofSeconds(8)).order(PROFILE);
    }

    @Test
    void saysWhoCallsAndGivesEachCallAnIdOfItsOwn() throws Refusal {
        given("downloadOrder", okJson(DONE));

        server.order(PROFILE);
        server.order(PROFILE);

        var calls = SERVER.findAll(postRequestedFor(urlEqualTo(ROOT + "downloadOrder"))
                .withHeader("X-Admin-Protocol", equalTo("gsma/rsp/v2.2.0"))
                .withHeader("Content-Type", matching("application/json.*"))
                .withRequestBody(matchingJsonPath("$.header.functionRequesterIdentifier", equalTo("1.3.6.1.4.1.99999")))
                .withRequestBody(matchingJsonPath("$.iccid", equalTo(PROFILE.digits()))));
        assertThat(calls)
                .hasSizeGreaterThanOrEqualTo(2)
                .extracting(call -> call.getBodyAsString())
                .doesNotHaveDuplicates();
    }

    @Test
    void releasesUnderOurOwnMatchingId() throws Refusal {
        given("confirmOrder", okJson("""
                {"header": {"functionExecutionStatus": {"status": "Executed-Success"}},
                 "matchingId": "04386-AGYFT-A74Y8-3F815", "smdpAddress": "other.smdp.example"}"""));

        assertThat(server.release(PROFILE, OURS, "4711")).isEqualTo("other.smdp.example");

        asked("confirmOrder", """
                {"header": {}, "iccid": "%s", "matchingId": "%s", "confirmationCode": "4711", "releaseFlag": true}""".formatted(PROFILE, OURS.text()));
    }

    @ParameterizedTest
    @CsvSource({"Executed-Success, ''", "Executed-WithWarning, ''", "Executed-Success, ', \"smdpAddress\": \"\"'"})
    void knowsTheAddressThatTheServerDoesNotTell(String status, String more) throws Refusal {
        given("confirmOrder", okJson("""
                {"header": {"functionExecutionStatus": {"status": "%s"}}%s}""".formatted(status, more)));

        assertThat(server.release(PROFILE, OURS)).isEqualTo("smdp.test.example");
    }

    @Test
    void saysWhatBecomesOfACancelledProfile() throws Refusal {
        given("cancelOrder", okJson(DONE));

        server.cancel(PROFILE, OURS);
        asked("cancelOrder", cancelled("Available"));

        server.retire(PROFILE, OURS);
        asked("cancelOrder", cancelled("Unavailable"));
    }

    private static String cancelled(String end) {
        return """
                {"header": {}, "iccid": "%s", "matchingId": "%s", "finalProfileStatusIndicator": "%s"}""".formatted(PROFILE, OURS.text(), end);
    }

    @ParameterizedTest
    @CsvSource({
        "8.2.1, 3.9, profile unknown",
        "8.2.1, 1.2, not allowed",
        "8.2.5, 3.9, type unknown",
        "8.2.5, 3.7, none left",
        "8.2.5, 3.8, type does not fit",
        "8.2.6, 3.10, matching id differs"
    })
    void takesAFailedFunctionForARefusalAlthoughTheStatusIs200(String subject, String reason, String message) {
        given("downloadOrder", failed(subject, reason));
        given("confirmOrder", failed(subject, reason));

        rejects(subject + "/" + reason, () -> server.order(PROFILE));
        rejects(subject + "/" + reason, () -> server.release(PROFILE, OURS));
    }

    @Test
    void takesAProfileOfOursThatIsInUseForOneOrderedBefore() {
        given("downloadOrder", failed("8.2.1", "3.3"));

        assertThatCode(() -> server.order(PROFILE)).doesNotThrowAnyException();
    }

    @Test
    void takesOurOwnMatchingIdInUseForAReleaseWhoseAnswerWasLost() throws Refusal {
        given("confirmOrder", failed("8.2.6", "3.3"));
        given("releaseProfile", okJson(DONE));

        assertThat(server.release(PROFILE, OURS)).isEqualTo("smdp.test.example");
    }

    @Test
    void leavesItInDoubtWhoseMatchingIdIsInUseWhereNoProfileWaits() {
        given("confirmOrder", failed("8.2.6", "3.3"));
        given("releaseProfile", failed("8.2.1", "3.5"));

        assertThatThrownBy(() -> server.release(PROFILE, OURS)).isInstanceOf(ReleaseInDoubt.class);
    }

    @Test
    void cancelsNothingThatIsOnAPhone() {
        given("cancelOrder", failed("8.2.1", "3.3"));

        assertThatThrownBy(() -> server.cancel(PROFILE, OURS)).isInstanceOf(ProfileAlreadyDownloaded.class);
        assertThatCode(() -> server.retire(PROFILE, OURS)).doesNotThrowAnyException();
    }

    @Test
    void leavesAnOrderAloneThatTheServerDoesNotKnow() {
        given("cancelOrder", failed("8.2.1", "3.9"));

        assertThatCode(() -> server.cancel(PROFILE, OURS)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F", "0"})
    void readsAnIccidWithAnyFiller(String filler) {
        given(
                "downloadOrder",
                okJson(DONE.replace("{\"header\"", "{\"iccid\": \"" + PROFILE + filler + "\", \"header\"")));

        assertThatCode(() -> server.order(PROFILE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gsma/rsp/v2.2.0", "gsma/rsp/v2.5.0", "gsma/rsp/v3.1.0"})
    void readsEveryVersionAndPastFieldsItDoesNotKnow(String protocol) {
        given("downloadOrder", okJson("""
                {"vendor": {"x": [1, 2]}, "header": {"more": true, "functionExecutionStatus":
                  {"status": "Executed-Success", "statusCodeData": null, "extra": 7}}}""").withHeader("X-Admin-Protocol", protocol));

        assertThatCode(() -> server.order(PROFILE)).doesNotThrowAnyException();
    }

    static Stream<Arguments> noAnswers() {
        var json = "application/json";
        return Stream.of(
                arguments("time-out", okJson(DONE).withFixedDelay(1500)),
                arguments("an answer that drips", okJson(DONE).withChunkedDribbleDelay(20, 3000)),
                arguments("reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                arguments("closed", aResponse().withFault(Fault.EMPTY_RESPONSE)),
                arguments("nonsense", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)),
                arguments("401", aResponse().withStatus(401)),
                arguments("403", aResponse().withStatus(403)),
                arguments("404", aResponse().withStatus(404)),
                arguments("429 for long", aResponse().withStatus(429).withHeader("Retry-After", "3600")),
                arguments("429 without a word", aResponse().withStatus(429)),
                arguments("500", aResponse().withStatus(500)),
                arguments("503", aResponse().withStatus(503)),
                arguments("redirect", aResponse().withStatus(302).withHeader("Location", "/elsewhere")),
                arguments("204", aResponse().withStatus(204)),
                arguments(
                        "a page",
                        aResponse().withHeader("Content-Type", "text/html").withBody("<html/>")),
                arguments("no body", aResponse().withHeader("Content-Type", json)),
                arguments(
                        "cut JSON", aResponse().withHeader("Content-Type", json).withBody(DONE.substring(0, 40))),
                arguments("a list", okJson("[]")),
                arguments("no status", okJson("{\"header\": {}}")),
                arguments("expired", okJson(DONE.replace("Executed-Success", "Expired"))),
                arguments("a status nobody knows", okJson(DONE.replace("Executed-Success", "Perhaps"))),
                arguments(
                        "another profile",
                        okJson(DONE.replace("{\"header\"", "{\"iccid\": \"8932029112021667429\", \"header\""))),
                arguments(
                        "10 MB",
                        okJson(DONE.replace("{\"header\"", "{\"x\": \"" + "x".repeat(10_000_000) + "\", \"header\""))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noAnswers")
    void takesForNoAnswer(String what, ResponseDefinitionBuilder answer) {
        given("downloadOrder", answer);

        assertThatThrownBy(() -> server.order(PROFILE))
                .isInstanceOf(NoAnswer.class)
                .hasMessageNotContaining(OURS.text());
    }

    @Test
    void saysNoAnswerWhereNobodyListens() {
        assertThatThrownBy(() ->
                        server("http://localhost:1", Duration.ofSeconds(1)).order(PROFILE))
                .isInstanceOf(NoAnswer.class);
    }

    @Test
    void waitsAsLongAsTheServerAsksAndTriesOnceMore() throws Refusal {
        SERVER.stubFor(post(anyUrl())
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "1"))
                .willSetStateTo("free"));
        SERVER.stubFor(
                post(anyUrl()).inScenario("busy").whenScenarioStateIs("free").willReturn(okJson(DONE)));

        server.order(PROFILE);
    }

    private static ProfileServer server(String url, Duration timeout) {
        var http = NeighbourHttp.client(RestClient.builder(), URI.create(url), timeout, null)
                .build();
        return new Es2ProfileServer(new Es2PlusClient(http, "1.3.6.1.4.1.99999"), "smdp.test.example");
    }

    private static void given(String function, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(post(urlPathEqualTo(ROOT + function)).willReturn(answer));
    }

    private static ResponseDefinitionBuilder failed(String subject, String reason) {
        return okJson("""
                {"header": {"functionExecutionStatus": {"status": "Failed", "statusCodeData":
                  {"subjectCode": "%s", "reasonCode": "%s", "message": "in words"}}}}""".formatted(subject, reason));
    }

    private static void asked(String function, String body) {
        SERVER.verify(postRequestedFor(urlEqualTo(ROOT + function)).withRequestBody(equalToJson(body, true, true)));
    }

    private static void rejects(String statusCode, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(ProfileRejected.class))
                .extracting(ProfileRejected::facts)
                .isEqualTo(List.of(statusCode));
    }
}
