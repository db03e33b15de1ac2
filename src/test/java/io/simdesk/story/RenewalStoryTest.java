package io.simdesk.story;

import static io.simdesk.story.Demo.card;
import static io.simdesk.story.Demo.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.simdesk.access.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Story
class RenewalStoryTest {

    private static final String MODEL = "sim-renewal";

    @Autowired
    private People people;

    @Autowired
    private Books books;

    @Test
    void theApplicationSaysThatItIsWell() {
        await().untilAsserted(() -> assertThat(Json.read(people.stranger().get("/actuator/health"))
                        .get("status")
                        .asText())
                .isEqualTo("UP"));
    }

    @Test
    void theSignInFormOpensThePortal() {
        var stranger = people.stranger();

        assertThat(Visitor.location(stranger.page("/"))).endsWith("/login");
        assertThat(stranger.signIn("fleet-a", "demo").page("/").statusCode()).isEqualTo(200);
    }

    @Test
    void theStartFormAsksForNumberCardAndReason() {
        var form = people.inTasklist("fleet-a").startForm(MODEL);

        assertThat(form.findValuesAsText("key")).containsExactly("phoneNumber", "newSimNumber", "reason");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-BE,fr;q=0.9 | L’un des chiffres",
                "nl-BE | Een van de cijfers",
                "de | Eine der Ziffern",
                "en | One of the digits"
            })
    void aRefusalIsToldInTheReadersLanguageAndLeavesNothingButAnAuditLine(String language, String message) {
        var audited = books.auditLines("WrongCheckDigit");

        var answer = people.inTasklist("fleet-a", language).start(MODEL, renewal(line(1), "6054201010011"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Json.read(answer).get("message").asText()).startsWith(message);
        assertThat(books.orders(line(1))).isEmpty();
        await().untilAsserted(
                        () -> assertThat(books.auditLines("WrongCheckDigit")).isEqualTo(audited + 1));
    }

    @Test
    void aGoodRequestEndsDoneAndTheManagerIsTold() {
        var before = books.simOf(line(2));

        var answer = people.inTasklist("fleet-a", "fr").start(MODEL, renewal(line(2), card(2)));

        var reference = startedOrder(answer);
        books.await(reference, "DONE");
        assertThat(books.simOf(line(2))).isEqualTo(card(2));
        assertThat(books.simState(card(2))).isEqualTo("ACTIVE");
        assertThat(books.simState(before)).isEqualTo("QUARANTINED");
        assertThat(PostOffice.awaitMails("fleet-a@example.com", reference, 2))
                .allSatisfy(mail -> assertThat(mail.language()).isEqualTo("fr"));
    }

    @Test
    void theApiGivesOneOrderForOneKey() {
        var system = people.system("fleet-a");

        var first = post(system, "story-key-1", card(3));
        var again = post(system, "story-key-1", card(3));
        var other = post(system, "story-key-1", card(4));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        var reference = Json.read(first).get("reference").asText();
        assertThat(Visitor.location(first)).isEqualTo("/api/v1/orders/" + reference);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(Json.read(again).get("reference").asText()).isEqualTo(reference);
        assertThat(other.statusCode()).isEqualTo(422);
        books.await(reference, "DONE");
        assertThat(books.orders(line(3))).containsExactly(reference);
        assertThat(Json.read(system.get("/api/v1/orders/" + reference))
                        .get("state")
                        .asText())
                .isEqualTo("DONE");
        assertThat(books.simState(card(4))).isEqualTo("FREE");
    }

    private static HttpResponse<String> post(Visitor system, String key, String card) {
        return system.send(system.request("/api/v1/lines/" + line(3).replace(" ", "") + "/renewals")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(Json.write(Map.of("newSimNumber", card, "reason", "DEFECTIVE")))));
    }

    private String startedOrder(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.read(answer).get("businessKey").asText();
    }

    private static Map<String, String> renewal(String phoneNumber, String newSimNumber) {
        return Map.of("phoneNumber", phoneNumber, "newSimNumber", newSimNumber, "reason", "DEFECTIVE");
    }
}
