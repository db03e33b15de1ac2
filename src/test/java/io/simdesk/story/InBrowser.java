package io.simdesk.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.simdesk.access.DemoUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.openqa.selenium.By;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * What people see, in a real Chromium. A machine without one passes this over and says so; where {@code CI=true} it
 * fails. Pictures lie in {@code target/screenshots}, or where {@code -Dsimdesk.shots=<folder>} says.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1",
            "simdesk.simulators.url=jdbc:h2:mem:browser-neighbours;DB_CLOSE_DELAY=-1",
            "simdesk.secrets.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "simdesk.demo-mailbox.folder=${java.io.tmpdir}/simdesk-mailbox-${random.uuid}",
            "simdesk.risk.swaps-per-hour=1000"
        })
@ActiveProfiles("demo")
@Import({Books.class, People.class})
abstract class InBrowser {

    private static final Logger LOG = LoggerFactory.getLogger(InBrowser.class);

    @LocalServerPort
    private int port;

    Browser browser;

    @BeforeAll
    static void findChromium() {
        if (!Browser.isInstalled()) {
            LOG.warn(
                    "NO CHROMIUM HERE: what people see in a browser is NOT TESTED. Install chromium and chromedriver.");
            assertThat(System.getenv("CI")).as("CI runs without a browser").isNotEqualTo("true");
        }
        assumeTrue(Browser.isInstalled(), "Chromium and chromedriver are installed");
    }

    @BeforeEach
    void openBrowser() {
        browser = Browser.open(port);
    }

    @AfterEach
    void closeBrowser(TestInfo test) {
        browser.shoot("end-" + test.getDisplayName().replaceAll("\\W+", "-"));
        browser.close();
    }

    /** Goes on in a browser whose owner reads this language. */
    void speak(String language) {
        browser.close();
        browser = Browser.open(port, language);
    }

    void signIn(String user) {
        browser.go("/login");
        browser.shoot("login");
        enter(user);
        browser.find(By.className("menu"));
    }

    /** On the sign-in page. */
    void enter(String user) {
        browser.typeInto("username", user);
        browser.typeInto("password", DemoUsers.PASSWORD);
        browser.press("form#sign-in button[type=submit]");
    }
}
