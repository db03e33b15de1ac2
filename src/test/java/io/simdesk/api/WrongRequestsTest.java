package io.simdesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import io.simdesk.fleet.LineUnknown;
import io.simdesk.sim.Refusal;
import io.simdesk.stock.SimAlreadyInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whatever is sent, the answer is a problem that names what is wrong, and never a 500. */
class WrongRequestsTest extends ApiSlice {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "\"text\"", "{", "{\"reason\": \"LOST\",}", "{} {}"})
    void refusesABodyThatIsNoObject(String body) {
        assertProblem(post(body), 400, "unreadable-body");
    }

    @Test
    void refusesABodyLargerThan64KiB() {
        assertProblem(post("{\"reason\": \"" + "x".repeat(70_000) + "\"}"), 400, "unreadable-body");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason       | {'newSimNumber': '6054201316644'}",
                "reason       | {'newSimNumber': '6054201316644', 'reason': null}",
                "reason       | {'newSimNumber': '6054201316644', 'reason': ' '}",
                "reason       | {'newSimNumber': '6054201316644', 'reason': ['LOST']}",
                "reason       | {'newSimNumber': '6054201316644', 'reason': true}",
                "newSimNumber | {'newSimNumber': 6054201316644, 'reason': 'LOST'}",
                "newSimNumber | {'reason': 'LOST'}",
                "newsim       | {'newsim': '6054201316644', 'reason': 'LOST'}",
            })
    void namesTheMemberThatIsMissingOrWrong(String field, String body) {
        var answer = post(body.replace('\'', '"'));

        assertProblem(answer, 400, "invalid-input");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly(field);
    }

    @Test
    void namesATextThatIsTooLong() {
        var answer = post("{\"newSimNumber\": \"6054201316644\", \"reason\": \"" + "x".repeat(10_000) + "\"}");

        assertProblem(answer, 400, "invalid-input");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].message").isEqualTo("At most 40 characters.");
    }

    @Test
    void namesEveryMissingMember() {
        var answer = post("{}");

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("newSimNumber", "reason");
    }

    @Test
    void wantsAnIdempotencyKey() {
        var answer = api.post()
                .uri(Examples.RENEWALS)
                .contentType(MediaType.APPLICATION_JSON)
                .content(Examples.RENEWAL)
                .exchange();

        assertProblem(answer, 400, "invalid-input");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("Idempotency-Key");
        then(ledger).shouldHaveNoInteractions();
    }

    @Test
    void refusesAnIdempotencyKeyOfMoreThan100Characters() {
        assertWrongKey("x".repeat(101));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\tb", "a\u0000b", "a\u007Fb"})
    void refusesAnIdempotencyKeyThatIsEmptyOrHoldsControlCharacters(String key) {
        assertWrongKey(key);
    }

    private void assertWrongKey(String key) {
        var answer = api.post()
                .uri(Examples.RENEWALS)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .content(Examples.RENEWAL)
                .exchange();

        assertProblem(answer, 400, "invalid-input");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("At most 100 characters, none of them a control character.");
    }

    @ParameterizedTest
    @CsvSource({
        "/lines?status=ASLEEP, status",
        "/lines?sort=iccid, sort",
        "'/lines?sort=userName,down', sort",
        "'/lines?sort=userName,asc,asc', sort",
        "/lines?page=-1, page",
        "/lines?page=first, page",
        "/lines?page=4294967296, page",
        "/lines?page=2147483647, page",
        "/lines?size=0, size",
        "/lines?size=501, size",
        "/lines?query=%00, query",
        "/lines?plan=%0A, plan",
        "/sims?kind=PAPER, kind",
        "/sims?state=LOST, state",
        "/orders?state=OPEN, state",
        "/orders?kind=ALL, kind",
    })
    void namesTheParameterThatIsWrong(String call, String parameter) {
        var answer = get(call);

        assertProblem(answer, 400, "invalid-input");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly(parameter);
    }

    @Test
    void knowsNoUnknownPath() {
        assertProblem(get("/nothing"), 404, "not-found");
    }

    @Test
    void tellsWhichMethodsAnAddressHas() {
        var answer = api.delete().uri("/api/v1/lines").exchange();

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer).headers().containsHeader("Allow");
    }

    @Test
    void wantsJson() {
        var answer = api.post()
                .uri(Examples.RENEWALS)
                .header("Idempotency-Key", "k")
                .contentType(MediaType.APPLICATION_XML)
                .content("<reason/>")
                .exchange();

        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void answersJsonAlone() {
        var answer = api.get().uri("/api/v1/lines").accept(MediaType.TEXT_HTML).exchange();

        assertProblem(answer, 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lines/+32492000009", "/lines/0492000009", "/lines/not-a-number", "/lines/+3222222222"})
    void knowsUnknownAndForeignLinesAndNonsenseAlike(String path) throws Exception {
        given(fleet.line(any(), any())).willThrow(new LineUnknown());

        var answer = get(path);

        assertProblem(answer, 404, "line-unknown");
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo("LineUnknown in en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/orders/OBE-2207081556-AAAA", "/orders/nonsense"})
    void knowsUnknownAndForeignOrdersAndNonsenseAlike(String path) {
        assertProblem(get(path), 404, "order-unknown");
    }

    @Test
    void tellsARefusalWithItsFieldInTheReadersLanguage() throws Exception {
        given(renewals.start(any())).willThrow(new SimAlreadyInUse());

        var answer = api.post()
                .uri(Examples.RENEWALS)
                .header("Idempotency-Key", "k")
                .header("Accept-Language", "es, fr-BE;q=0.8, en;q=0.5")
                .contentType(MediaType.APPLICATION_JSON)
                .content(Examples.RENEWAL)
                .exchange();

        assertProblem(answer, 422, "sim-already-in-use");
        assertThat(answer).hasHeader("Content-Language", "fr");
        assertThat(answer).bodyJson().isLenientlyEqualTo("""
                {"title": "La demande a été refusée", "detail": "SimAlreadyInUse in fr",
                 "errors": [{"field": "newSimNumber", "message": "SimAlreadyInUse in fr"}]}""");
        assertThat(answer)
                .request()
                .attributes()
                .hasEntrySatisfying(
                        Refusal.REQUEST_ATTRIBUTE,
                        refusal -> assertThat(refusal).isInstanceOf(SimAlreadyInUse.class));
    }

    @Test
    void tellsNothingOfWhatIsUnforeseen() throws Exception {
        given(fleet.search(any(), any(), any())).willThrow(new IllegalStateException("the secret insides"));

        var answer = get("/lines");

        assertProblem(answer, 500, "unforeseen");
        assertThat(answer).bodyText().doesNotContain("secret", "IllegalState");
    }

    private MvcTestResult post(String body) {
        return api.post()
                .uri(Examples.RENEWALS)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", "k")
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String call) {
        return api.get().uri(java.net.URI.create("/api/v1" + call)).exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status, String name) {
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:simdesk:problem:" + name);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("$.title").asString().isNotBlank();
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
        assertThat(answer).bodyJson().extractingPath("$.errors").asArray().isNotNull();
    }
}
