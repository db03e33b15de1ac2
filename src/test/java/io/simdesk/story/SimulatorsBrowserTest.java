package io.simdesk.story;

import static io.simdesk.story.Demo.esim;
import static io.simdesk.story.Demo.iccid;
import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.access.Visitor;
import io.simdesk.outside.simulation.SimulatorServer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever runs the simulated neighbours looks at what they hold, and plays the phone. */
class SimulatorsBrowserTest extends InChromium {

    private static final String USER = "simdesk";
    private static final String PASSWORD = "demo";

    @Override
    int port() {
        return SimulatorServer.port();
    }

    @BeforeEach
    void comeIn() {
        browser.comeInAs(USER, PASSWORD);
        order(iccid("893202", esim(100, 600)));
        order(iccid("893202", esim(100, 601)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void noPageKeepsAnybodyOut(String language) {
        browser.speak(language);
        for (var page : List.of("", "network", "profiles", "profiles?toolate", "nothing")) {
            browser.go("/" + page);
            assertThat(browser.status()).as(page).isEqualTo(page.equals("nothing") ? 404 : 200);
            assertThat(browser.language()).isEqualTo(language);
            look("simulators-" + page.replace('?', '-') + "-" + language);
        }
    }

    @Test
    void whoReadsAnotherLanguageReadsEnglish() {
        browser.speak("it");
        browser.go("/");

        assertThat(browser.language()).isEqualTo("en");
    }

    @Test
    void aPageThatWaitedTooLongSaysSo() {
        browser.go("/profiles");
        browser.spoilFormTokens();
        browser.clickText("Download");

        browser.see("This page has waited too long");
        look("simulators-stale");
    }

    @Test
    void aPersonPlaysThePhone() {
        browser.go("/profiles");
        browser.clickText("Download");
        browser.see("downloaded");
        browser.clickText("Fail");
        browser.see("failed");
    }

    private static void order(String profile) {
        var operator = new Visitor(SimulatorServer.port()).withPassword(USER, PASSWORD);
        for (var function : List.of("downloadOrder", "confirmOrder")) {
            operator.post(
                    "/gsma/rsp2/es2plus/" + function, "{\"iccid\": \"%s\", \"releaseFlag\": true}".formatted(profile));
        }
    }
}
