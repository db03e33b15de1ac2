package io.simdesk.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.simdesk.access.DemoUsers;
import io.simdesk.access.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
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
            "simdesk.profile-server.simulated.install-after=2s",
            "simdesk.orders.look-for-installations-every=500ms",
            "simdesk.risk.swaps-per-hour=1000"
        })
@ActiveProfiles("demo")
@Import({Books.class, People.class})
abstract class InBrowser {

    private static final String SESSION = "SESSION";
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

    @RegisterExtension
    final AfterTestExecutionCallback pictureOfFailure = test -> {
        if (test.getExecutionException().isPresent()) {
            browser.shoot("failed-" + test.getRequiredTestMethod().getName());
        }
    };

    @BeforeEach
    void openBrowser() {
        browser = Browser.open(port);
    }

    /** Comes in without the sign-in page, which has a test of its own. */
    void signIn(String user) {
        var visitor = new Visitor(port).signIn(user, DemoUsers.PASSWORD);
        browser.take(SESSION, visitor.cookie(SESSION));
    }

    /** Nothing on this page keeps anybody out, by day and by night, and it fits on a phone; leaves a picture. */
    void look(String name) {
        assertThat(browser.barriers()).as(name).asInstanceOf(LIST).isEmpty();
        browser.atNight(() -> assertThat(browser.barriers("color-contrast"))
                .as(name + " at night")
                .asInstanceOf(LIST)
                .isEmpty());
        assertThat(browser.fitsOnAPhone()).as(name + " fits on a phone").isTrue();
        browser.shootPage(name);
    }

    /** On the sign-in page. */
    void enter(String user) {
        browser.typeInto("username", user);
        browser.typeInto("password", DemoUsers.PASSWORD);
        browser.press("form#sign-in button[type=submit]");
    }
}
