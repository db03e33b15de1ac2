package io.simdesk.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.access.DemoUsers;
import io.simdesk.access.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Story
class LanguagesTest {

    @Autowired
    private People people;

    @ParameterizedTest
    @CsvSource({
        "fr, Connexion",
        "nl, Aanmelden",
        "de, Anmelden",
        "en, Sign in",
        "it, Sign in",
        "'it,nl;q=0.5', Aanmelden"
    })
    void aPageSpeaksTheFirstLanguageOfTheBrowserThatWeKnow(String language, String title) {
        assertThat(people.stranger().speaking(language).page("/login").body()).contains(title);
    }

    @Test
    void aChosenLanguageIsRememberedOverTheBrowsers() {
        var manager = people.stranger().speaking("de").signIn("fleet-a", DemoUsers.PASSWORD);

        var answer = choose(manager, "fr", "/demo/mailbox");

        assertThat(Visitor.location(answer)).endsWith("/demo/mailbox");
        assertThat(manager.page("/").body()).contains("lang=\"fr\"", "Bienvenue");
    }

    @Test
    void theFormsOfTasklistFollowTheChoice() {
        var manager = people.stranger().speaking("de").signIn("fleet-a", DemoUsers.PASSWORD);
        choose(manager, "nl", "/");

        var form = manager.get(
                "/camunda/api/engine/engine/default/process-definition/key/sim-renewal/deployed-start-form");

        assertThat(form.headers().firstValue("Content-Language")).hasValue("nl");
    }

    @ParameterizedTest
    @CsvSource({"//elsewhere.example/", "/\\elsewhere.example", "https://elsewhere.example", "javascript:alert(1)"})
    void leadsNowhereButBack(String back) {
        assertThat(Visitor.location(choose(people.stranger(), "fr", back))).matches("http://localhost:\\d+/");
    }

    @Test
    void knowsNoOtherLanguage() {
        assertThat(choose(people.stranger(), "it", "/").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> choose(Visitor visitor, String language, String back) {
        return visitor.submit("/login", "/language", Map.of("language", language, "back", back));
    }
}
