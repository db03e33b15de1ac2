package io.simdesk.story;

import io.simdesk.access.DemoUsers;
import io.simdesk.access.Visitor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** On the pages of the demo, which all tests share. */
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
@Import({Books.class, People.class, BrokenPage.class})
abstract class InBrowser extends InChromium {

    private static final String SESSION = "SESSION";

    @LocalServerPort
    private int port;

    @Override
    int port() {
        return port;
    }

    /** Comes in without the sign-in page, which has a test of its own. */
    void signIn(String user) {
        var visitor = new Visitor(port).signIn(user, DemoUsers.PASSWORD);
        browser.take(SESSION, visitor.cookie(SESSION));
    }

    /** On the sign-in page. */
    void enter(String user) {
        browser.typeInto("username", user);
        browser.typeInto("password", DemoUsers.PASSWORD);
        browser.press("form#sign-in button[type=submit]");
    }
}
