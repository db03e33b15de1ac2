package io.simdesk.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people see, in a real Chromium: that in {@code /usr/bin}, or where {@code -Dsimdesk.chromium=<folder>} says. A
 * machine without one passes this over and says so; where {@code CI=true} it fails. Pictures lie in
 * {@code target/screenshots}, or where {@code -Dsimdesk.shots=<folder>} says.
 */
abstract class InChromium {

    private static final Logger LOG = LoggerFactory.getLogger(InChromium.class);

    Browser browser;

    @BeforeAll
    static void findChromium() {
        goOn(Browser.isInstalled(), System.getenv("CI"));
    }

    static void goOn(boolean installed, @Nullable String ci) {
        if (!installed) {
            LOG.warn(
                    "NO CHROMIUM HERE: what people see in a browser is NOT TESTED. Install chromium and chromedriver.");
            assertThat(ci).as("CI runs without a browser").isNotEqualTo("true");
        }
        assumeTrue(installed, "Chromium and chromedriver are installed");
    }

    @RegisterExtension
    final AfterTestExecutionCallback pictureOfFailure = test -> {
        if (test.getExecutionException().isPresent()) {
            browser.shoot("failed-" + test.getRequiredTestMethod().getName());
        }
    };

    @BeforeEach
    void openBrowser() {
        browser = Browser.open(port());
    }

    /** Where the pages are. */
    abstract int port();

    /** Nothing on this page keeps anybody out, by day and by night, at a desk and on a phone; leaves a picture. */
    void look(String name) {
        browser.onPhone(() -> {
            assertThat(browser.fits()).as(name + " fits on a phone").isTrue();
            isOpenToAll(name + " on a phone");
        });
        browser.atDesk(() -> isOpenToAll(name));
        browser.shootPage(name);
    }

    private void isOpenToAll(String name) {
        assertThat(browser.barriers()).as(name).asInstanceOf(LIST).isEmpty();
        browser.atNight(() -> assertThat(browser.barriers("color-contrast"))
                .as(name + " at night")
                .asInstanceOf(LIST)
                .isEmpty());
    }
}
