package io.simdesk.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read when a page cannot be shown. */
class ErrorPagesBrowserTest extends InBrowser {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Cette page n’existe pas      | /fleet/0470000000 | 404
            nl | Deze pagina bestaat niet     | /demo/mailbox/x   | 404
            de | Diese Seite gibt es nicht    | /desk             | 404
            en | This page does not exist     | /nothing          | 404
            fr | Il n’y a pas de réponse      | /orders?page=x    | 400
            nl | Hierop is geen antwoord      | /orders?page=x    | 400
            de | Darauf gibt es keine Antwort | /orders?page=x    | 400
            en | This cannot be answered      | /orders?page=x    | 400
            fr | Une erreur s’est produite    | /orders/broken    | 500
            nl | Er ging iets mis bij ons     | /orders/broken    | 500
            de | Bei uns ist etwas            | /orders/broken    | 500
            en | Something went wrong on our  | /orders/broken    | 500
            """)
    void saysWhyAPageCannotBeShown(String language, String title, String page, int status) {
        browser.speak(language);
        signIn("fleet-a");
        browser.go(page);

        browser.see(title);
        assertThat(browser.status()).isEqualTo(status);
        look("error-" + status + "-" + language);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Cette page a attendu trop longtemps",
        "nl, Deze pagina heeft te lang gewacht",
        "de, Diese Seite hat zu lange gewartet",
        "en, This page has waited too long"
    })
    void saysThatAPageHasWaitedTooLong(String language, String title) {
        browser.speak(language);
        signIn("fleet-a");
        browser.go("/fleet");
        browser.spoilFormTokens();
        browser.press("form[action='/logout'] button");

        browser.see(title);
        assertThat(browser.status()).isEqualTo(403);
        look("error-403-" + language);
    }
}
