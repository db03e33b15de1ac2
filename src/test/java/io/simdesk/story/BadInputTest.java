package io.simdesk.story;

import static io.simdesk.story.Demo.card;
import static io.simdesk.story.Demo.foreignCard;
import static io.simdesk.story.Demo.iccid;
import static io.simdesk.story.Demo.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.access.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever comes in at a door, its sender is told what is wrong, and ledger and stock stay true. */
@Story
class BadInputTest {

    private static final String LONG = "x".repeat(10_000);
    private static final String LINE = line(31);

    @Autowired
    private People people;

    @Autowired
    private Books books;

    private Tasklist tasklist;
    private Visitor system;

    @BeforeEach
    void comeIn() {
        tasklist = people.inTasklist("fleet-a");
        system = people.system("fleet-a");
    }

    @AfterEach
    void nothingHangs() {
        assertThat(books.orphans()).isEmpty();
    }

    static Stream<Arguments> badRenewals() {
        var good = card(31);
        return Stream.of(
                renewal("letters", LINE, "abcdefghijklm", "LOST"),
                renewal("12 digits", LINE, good.substring(1), "LOST"),
                renewal("check digit", LINE, good.substring(0, 12) + (good.charAt(12) == '0' ? 1 : 0), "LOST"),
                renewal("another operator's card", LINE, iccid("893200", good), "LOST"),
                renewal("another customer's card", LINE, foreignCard(1), "LOST"),
                renewal("an eSIM", LINE, "1150101000015", "LOST"),
                renewal("a long card number", LINE, LONG, "LOST"),
                renewal("no card number", LINE, "", "LOST"),
                renewal("NUL in the card number", LINE, good + "\u0000", "LOST"),
                renewal("another customer's line", line(61), good, "LOST"),
                renewal("no phone number", "zero", good, "LOST"),
                renewal("a landline", "02 555 12 12", good, "LOST"),
                renewal("a long phone number", "4".repeat(1_000), good, "LOST"),
                renewal("no such reason", LINE, good, "BORED"),
                renewal("a long reason", LINE, good, LONG),
                renewal("no reason", LINE, good, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRenewals")
    void noDoorTakesABadRenewal(String what, Map<String, String> request) {
        var free = books.freeSims();

        assertIsToldClearly(tasklist.start("sim-renewal", request));
        assertIsToldClearly(post(request.get("phoneNumber"), "renewals", Json.write(body(request))));

        assertThat(books.orders(LINE)).isEmpty();
        assertThat(books.freeSims()).isEqualTo(free);
    }

    @Test
    void theFirstThirteenOfFourteenDigitsCount() {
        var answer = tasklist.start("sim-renewal", answers(line(32), card(32) + "7", "SIZE"));

        assertEndsWith(answer, line(32), card(32));
    }

    @Test
    void aFullIccidIsUnderstood() {
        var answer = tasklist.start("sim-renewal", answers(line(33), iccid("893202", card(33)) + "F", "SIZE"));

        assertEndsWith(answer, line(33), card(33));
    }

    @Test
    void aNumberInPlaceOfTextIsRefused() {
        var request = new HashMap<String, Object>(answers(line(34), "", "SIZE"));
        request.put("newSimNumber", Long.parseLong(card(34)));

        assertIsToldClearly(tasklist.start("sim-renewal", request));
        assertThat(books.orders(line(34))).isEmpty();
    }

    private void assertEndsWith(HttpResponse<String> answer, String line, String card) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        books.await(books.orders(line).get(0), "DONE");
        assertThat(books.simOf(line)).isEqualTo(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "{",
                "{\"variables\":null}",
                "{\"variables\":[]}",
                "{\"variables\":{\"phoneNumber\":null}}",
                "{\"variables\":{\"phoneNumber\":{\"value\":{\"a\":1}}}}",
                "{\"variables\":{\"phoneNumber\":{\"value\":[1]}}}",
                "{\"variables\":{\"phoneNumber\":{\"value\":\"!\",\"type\":\"Bytes\"}}}",
                "{\"variables\":{\"phoneNumber\":{\"value\":\"x\",\"type\":\"Nonsense\"}}}",
                "{\"variables\":{\"phoneNumber\":{\"value\":\"{}\",\"type\":\"Object\","
                        + "\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\","
                        + "\"serializationDataFormat\":\"application/json\"}}}}",
                "{\"variables\":{\"reason\":{\"value\":null}}}"
            })
    void tasklistsDoorTakesNoNonsense(String body) {
        assertIsToldClearly(tasklist.send(Tasklist.start("sim-renewal"), body));
        assertIsToldClearly(tasklist.send(Tasklist.start("esim-issuance"), body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "{", "\"text\"", "{\"newSimNumber\":{},\"reason\":[]}"})
    void theApiTakesNoNonsense(String body) {
        assertIsToldClearly(post(LINE, "renewals", body));
        assertIsToldClearly(post(LINE, "esims", body));
    }

    static Stream<Map<String, String>> badRecipients() {
        return Stream.of(
                recipient("user@alpina.example\r\nBcc: all@alpina.example", "fr", "NO"),
                recipient("user@alpina.example\n", "fr", "PERHAPS"),
                recipient("user", "fr", "NO"),
                recipient(LONG + "@alpina.example", "fr", "NO"),
                recipient("user@alpina.example", "tlh", "NO"),
                recipient("user@alpina.example", LONG, "NO"),
                recipient("user@alpina.example", "fr", "PERHAPS"),
                recipient("user@alpina.example", "fr", LONG),
                recipient("", "", ""),
                Map.of("decision", "CONFIRM"),
                Map.of("decision", "MAYBE"),
                Map.of("decision", LONG),
                Map.of());
    }

    @Test
    void noDoorTakesABadRecipient() {
        tasklist.start("esim-issuance", Map.of("phoneNumber", line(35), "reason", "SIZE"));
        var task = tasklist.taskAbout(line(35), "My tasks");
        var reference = books.orders(line(35)).get(0);

        assertThat(badRecipients()).allSatisfy(answers -> {
            assertIsToldClearly(tasklist.complete(task, answers));
            assertThat(books.state(reference)).isEqualTo("WAITING_FOR_REQUESTER");
        });

        var dropped = tasklist.complete(task, Map.of("decision", "LEAVE"));
        assertThat(dropped.statusCode()).as(dropped.body()).isEqualTo(204);
        books.await(reference, "CANCELLED");
    }

    @ParameterizedTest
    @MethodSource("badRecipients")
    void theApiTakesNoBadRecipient(Map<String, String> answers) {
        var request = new HashMap<String, Object>(answers);
        request.put("reason", "SIZE");
        request.put("copyToManager", "YES".equals(answers.get("copyToManager")));
        if (answers.containsKey("language")
                && answers.get("language").equals("fr")
                && answers.get("recipientEmail").strip().equals("user@alpina.example")) {
            request.put("copyToManager", "perhaps");
        }

        assertIsToldClearly(post(LINE, "esims", Json.write(request)));

        assertThat(books.orders(LINE)).isEmpty();
    }

    @Test
    void whatIsTooLongForTheEngineIsRefused() {
        var request = new HashMap<>(answers(line(36), card(36), "SIZE"));
        request.put("junk", LONG);

        var answer = tasklist.start("sim-renewal", request);

        assertIsToldClearly(answer);
        assertThat(books.orders(line(36))).isEmpty();
    }

    @Test
    void oneCardForTwoLinesAtOnceGoesToOne() throws Exception {
        var first = people.inTasklist("fleet-a");

        var answers = atOnce(
                () -> first.start("sim-renewal", answers(line(37), card(37), "SIZE")),
                () -> tasklist.start("sim-renewal", answers(line(38), card(37), "SIZE")));

        assertOneWins(answers);
        assertThat(Stream.of(line(37), line(38)).flatMap(line -> books.orders(line).stream()))
                .hasSize(1);
    }

    @Test
    void aDoubleClickMakesOneOrder() throws Exception {
        var again = people.inTasklist("fleet-a");
        var request = answers(line(39), card(39), "SIZE");

        var answers = atOnce(() -> tasklist.start("sim-renewal", request), () -> again.start("sim-renewal", request));

        assertOneWins(answers);
        assertThat(books.orders(line(39))).hasSize(1);
        books.await(books.orders(line(39)).get(0), "DONE");
    }

    @Test
    void aDoubleClickForAnEsimReservesOne() throws Exception {
        var again = people.inTasklist("fleet-a");
        var request = Map.of("phoneNumber", line(40), "reason", "SIZE");

        var answers =
                atOnce(() -> tasklist.start("esim-issuance", request), () -> again.start("esim-issuance", request));

        assertOneWins(answers);
        assertThat(books.orders(line(40))).hasSize(1);
        var task = tasklist.taskAbout(line(40), "My tasks");
        var clicks = atOnce(
                () -> tasklist.complete(task, Map.of("decision", "LEAVE")),
                () -> again.complete(task, Map.of("decision", "LEAVE")));
        assertThat(clicks).filteredOn(click -> click.statusCode() == 204).hasSize(1);
        assertThat(clicks).noneMatch(click -> click.statusCode() >= 500);
    }

    private static void assertOneWins(List<HttpResponse<String>> answers) {
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        answers.stream().filter(answer -> answer.statusCode() != 200).forEach(BadInputTest::assertIsToldClearly);
    }

    /** A client's mistake, said in words; no class name, no SQL, no stack. */
    private static void assertIsToldClearly(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        var told = Json.read(answer);
        var message = told.has("message") ? told.get("message") : told.path("detail");
        assertThat(message.asText()).as(answer.body()).isNotBlank().doesNotContain("Exception", "SQL", "io.simdesk");
    }

    @SafeVarargs
    private static List<HttpResponse<String>> atOnce(Callable<HttpResponse<String>>... calls) throws Exception {
        var start = new CyclicBarrier(calls.length);
        var threads = Executors.newFixedThreadPool(calls.length);
        try {
            var running = Stream.of(calls)
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private HttpResponse<String> post(String line, String what, String body) {
        var path = "/api/v1/lines/" + java.net.URLEncoder.encode(line, java.nio.charset.StandardCharsets.UTF_8);
        return system.send(system.request(path.replace("+", "%20") + "/" + what)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    private static Map<String, String> body(Map<String, String> request) {
        var body = new HashMap<>(request);
        body.remove("phoneNumber");
        return body;
    }

    private static Arguments renewal(String what, String phoneNumber, String newSimNumber, String reason) {
        return Arguments.of(what, answers(phoneNumber, newSimNumber, reason));
    }

    private static Map<String, String> answers(String phoneNumber, String newSimNumber, String reason) {
        return Map.of("phoneNumber", phoneNumber, "newSimNumber", newSimNumber, "reason", reason);
    }

    private static Map<String, String> recipient(String email, String language, String copy) {
        return Map.of("decision", "CONFIRM", "recipientEmail", email, "language", language, "copyToManager", copy);
    }
}
