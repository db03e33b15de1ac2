package io.simdesk.story;

import static io.simdesk.story.Demo.card;
import static io.simdesk.story.Demo.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.simdesk.access.DemoUsers;
import io.simdesk.access.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** A fleet manager asks for SIMs on our pages, with a browser that runs no scripts. */
@Story
class AskStoryTest {

    private static final String INSIDE = "an@example.com";
    private static final String OUTSIDE = "an@elsewhere.test";

    @Autowired
    private People people;

    @Autowired
    private Books books;

    @Autowired
    private RepositoryService repository;

    @Test
    void aCardIsOrderedAndRefusalsStandAtTheirFieldWithWhatWasTyped() {
        var manager = manager("fr");
        var wrong = page(manager, 41, "/card")
                .fill("newSimNumber", "6054201010051")
                .fill("reason", "DEFECTIVE")
                .send("/card");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("value=\"6054201010051\"")
                .containsPattern("value=\"DEFECTIVE\"\\s+selected")
                .containsPattern("id=\"error-newSimNumber\">L’un des chiffres ne correspond pas")
                .containsPattern("aria-describedby=\"help-newSimNumber error-newSimNumber\"")
                .contains("aria-invalid=\"true\"");

        var right = FormPage.of(manager, wrong)
                .fill("newSimNumber", card(22))
                .fill("reason", "DEFECTIVE")
                .send("/card");

        var reference = only(41);
        assertThat(Visitor.location(right)).endsWith("/orders/" + reference);
        books.await(reference, "DONE");
        assertThat(books.simOf(line(41))).isEqualTo(card(22));
    }

    @Test
    void everyMistakeIsSaidAtOnce() {
        var answer = page(manager("de"), 42, "/card").send("/card");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"error-newSimNumber\"", "id=\"error-reason\"");
        assertThat(books.orders(line(42))).isEmpty();
    }

    @Test
    void aFormThatIsSentTwiceAtOnceIsOneOrder() {
        var manager = manager("en");
        var form = page(manager, 43, "/card").fill("newSimNumber", card(23)).fill("reason", "SIZE");

        var answers =
                Stream.of(1, 2, 3)
                        .map(click -> CompletableFuture.supplyAsync(() -> form.send("/card")))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .map(Visitor::location)
                        .distinct();

        assertThat(answers).singleElement().asString().endsWith("/orders/" + only(43));
    }

    @Test
    void anEsimIsSetAsideWhenTheFormOpensAndSentWhenItIsConfirmed() {
        var manager = manager("nl");
        var details = openEsim(manager, 44);
        var reference = only(44);
        var number = people.system("fleet-a").get("/api/v1/orders/" + reference);
        var esim = Json.read(number).get("newSimNumber").asText();
        assertThat(books.simState(esim)).isEqualTo("RESERVED");
        assertThat(details.html()).contains(esim, "Nieuw").doesNotContain("name=\"decision\"");

        var answer = details.fill("recipientEmail", INSIDE)
                .fill("language", "nl")
                .fill("copyToManager", "NO")
                .send(reference);

        assertThat(Visitor.location(answer)).endsWith("/orders/" + reference);
        books.await(reference, "DONE");
        assertThat(PostOffice.firstMail(INSIDE, reference).text()).contains(reference);
    }

    @Test
    void whoLeavesGivesTheEsimBackAndWhoComesBackGetsAnotherWithWhatTheyTyped() {
        var manager = manager("en");
        var details = openEsim(manager, 45);
        var left = only(45);

        details.send("/leave");

        books.await(left, "CANCELLED");
        assertThat(manager.page(address(45) + "/esim/" + left).body()).contains("The eSIM was given back");
        var answer = details.fill("recipientEmail", "kept@example.com")
                .fill("language", "fr")
                .fill("copyToManager", "YES")
                .send(left);
        var again = FormPage.open(manager, path(answer));
        assertThat(again.html()).contains("value=\"kept@example.com\"", "Another one is set aside now");
        assertThat(books.orders(line(45))).hasSize(2);
        again.send("/leave");
    }

    @Test
    void aRiskySwapWantsThePasswordAgain() {
        var manager = manager("en");
        var details = openEsim(manager, 46)
                .fill("recipientEmail", OUTSIDE)
                .fill("language", "fr")
                .fill("copyToManager", "NO");
        var reference = only(46);

        var asked = details.send(reference);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("type=\"password\"", "an address outside your company");
        var wrong = details.fill("password", "guessed").send(reference);
        assertThat(wrong.body()).contains("This is not your password").doesNotContain("guessed");
        assertThat(books.state(reference)).isEqualTo("WAITING_FOR_REQUESTER");
        var before = books.auditLines("RiskySwap");

        details.fill("password", DemoUsers.PASSWORD);
        await().pollInterval(Duration.ofSeconds(1))
                .until(() -> path(details.send(reference)), ("/orders/" + reference)::equals);

        assertThat(books.auditLines("RiskySwap")).isEqualTo(before + 1);
        books.await(reference, "DONE");
    }

    @Test
    void whatADesignerChangesShowsOnThePageToo() throws Exception {
        var ours = new ClassPathResource("forms/request-renewal.form").getContentAsString(StandardCharsets.UTF_8);
        var changed = ours.replaceFirst("\\{\\s*\"label\": \"Reason\"", """
                {"type": "checkbox", "key": "urgent", "id": "urgent", "label": "Is it urgent?"},
                {"type": "textfield", "key": "why", "id": "why", "label": "Why is it urgent?",
                 "conditional": {"hide": "=urgent != true"}, "validate": {"required": true, "maxLength": 5}},
                { "label": "Reason\"""");
        deploy(changed);
        try {
            var page = page(manager("fr"), 47, "/card");
            assertThat(page.html())
                    .contains("Is it urgent?", "Motif", "hx-post=\"?\"")
                    .doesNotContain("Why is it urgent?");
            page.fill("newSimNumber", card(24)).fill("reason", "SIZE").fill("urgent", "true");

            assertThat(page.fill("refresh", "1").send("/card").body())
                    .contains("Why is it urgent?", "maxlength=\"5\"")
                    .doesNotContain("id=\"error-");
            assertThat(page.fill("refresh", "1").fill("why", "").send("/card").statusCode())
                    .isEqualTo(200);
        } finally {
            deploy(ours);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/card", "/esim"})
    void anothersLineIsNotThere(String page) {
        assertThat(manager("en").page(address(61) + page).statusCode()).isEqualTo(404);
        assertThat(manager("en").page("/fleet/nonsense/renew" + page).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anothersEsimRequestIsNotThere() {
        var mine = openEsim(manager("en"), 48);
        var reference = only(48);
        var stranger = people.stranger().speaking("en").signIn("fleet-b", DemoUsers.PASSWORD);

        assertThat(stranger.page(address(48) + "/esim/" + reference).statusCode())
                .isEqualTo(404);
        assertThat(manager("en").page(address(49) + "/esim/" + reference).statusCode())
                .isEqualTo(404);
        mine.send("/leave");
    }

    @Test
    void aLineWithAnOpenRequestLeadsBackToIt() {
        var manager = manager("en");
        var details = openEsim(manager, 49);

        var choice = manager.page(address(49)).body();

        assertThat(choice).contains(only(49), "Go on with your eSIM request").doesNotContain("/renew/card");
        details.send("/leave");
    }

    @ParameterizedTest
    @CsvSource({"57, suspended", "59, another operator"})
    void aLineThatMayNotChangeSaysWhy(int line, String why) {
        assertThat(manager("en").page(address(line)).body()).contains(why).doesNotContain("/renew/card");
    }

    private void deploy(String form) {
        repository
                .createDeployment()
                .name("request-renewal.form")
                .addString("request-renewal.form", form)
                .deploy();
    }

    private FormPage openEsim(Visitor manager, int line) {
        var opened = page(manager, line, "/esim").fill("reason", "NEW_DEVICE").send("/esim");
        return FormPage.open(manager, path(opened));
    }

    private static String path(HttpResponse<String> moved) {
        return Visitor.location(moved).replaceFirst("http://[^/]+", "");
    }

    private String only(int line) {
        assertThat(books.orders(line(line))).hasSize(1);
        return books.orders(line(line)).get(0);
    }

    private FormPage page(Visitor manager, int line, String page) {
        return FormPage.open(manager, address(line) + page);
    }

    private static String address(int line) {
        return "/fleet/" + line(line).replace(" ", "") + "/renew";
    }

    private Visitor manager(String language) {
        return people.stranger().speaking(language).signIn("fleet-a", DemoUsers.PASSWORD);
    }
}
