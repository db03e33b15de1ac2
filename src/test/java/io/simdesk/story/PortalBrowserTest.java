package io.simdesk.story;

import static io.simdesk.story.Demo.card;
import static io.simdesk.story.Demo.cue;
import static io.simdesk.story.Demo.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.simdesk.access.DemoUsers;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

/** A fleet manager at work on our pages. */
class PortalBrowserTest extends InBrowser {

    @Autowired
    private Books books;

    @Autowired
    private People people;

    @Test
    void noPageKeepsAnybodyOut() {
        var order = renew(26, cue(901));
        books.await(order, "AT_THE_DESK");
        browser.go("/login");
        look("login");

        look("fleet-a", pagesOfManagers(order));
        look("backoffice", pagesOfTheDesk(order));
        look("designer", Map.of("designer", "/designer", "designer-model", "/designer/sim-renewal"));
        look("admin", Map.of("import", "/import"));
    }

    private void look(String user, Map<String, String> pages) {
        signIn(user);
        pages.forEach((name, path) -> {
            browser.go(path);
            assertThat(browser.status()).as(name).isEqualTo(name.equals("unknown") ? 404 : 200);
            look(name);
        });
    }

    private static Map<String, String> pagesOfManagers(String order) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/");
        pages.put("fleet", "/fleet");
        pages.put("fleet-filtered", "/fleet?plan=Data+40+GB");
        pages.put("fleet-nothing-found", "/fleet?query=nobody");
        pages.put("fleet-no-such-page", "/fleet?page=99");
        pages.put("line", "/fleet/0492000026");
        pages.put("line-suspended", "/fleet/0492000056");
        pages.put("orders", "/orders");
        pages.put("orders-nothing-found", "/orders?query=nothing");
        pages.put("order", "/orders/" + order);
        pages.put("unknown", "/fleet/0470000000");
        pages.put("mailbox", "/demo/mailbox");
        return pages;
    }

    private static Map<String, String> pagesOfTheDesk(String order) {
        return Map.of(
                "desk", "/desk",
                "desk-group", "/desk/group?standing=AT_DESK&step=swapSim",
                "desk-order", "/desk/" + order,
                "home-backoffice", "/");
    }

    @Test
    void theKeyboardAloneLeadsToANewSim() {
        browser.go("/login");
        browser.keys("fleet-a", Keys.TAB, DemoUsers.PASSWORD, Keys.ENTER);
        browser.find(By.className("menu"));
        browser.go("/fleet");
        tabTo("query");
        browser.keys("0492 00 00 25", Keys.ENTER);
        browser.see("1 - 1 of 1");

        tabTo("/fleet/+32492000025");
        browser.keys(Keys.ENTER);
        browser.arrive("/fleet/+32492000025");
        tabTo("/fleet/+32492000025/renew");
        browser.keys(Keys.ENTER);

        browser.arrive("/renew");
    }

    @Test
    void anothersNumberIsUnknown() {
        signIn("fleet-a");
        browser.go("/fleet/0492000061");

        browser.see("This page does not exist");
    }

    @Test
    void anOpenPageFollowsItsOrder() {
        var order = renew(27, card(35));
        signIn("fleet-a");
        browser.go("/orders/" + order);

        browser.see("The number works with the new SIM card");

        assertThat(browser.path()).endsWith(order);
    }

    @Test
    void tickingALineCountsAtOnceAndSearchingNarrowsAtOnce() {
        signIn("fleet-a");
        browser.go("/fleet");
        browser.press("input[name=ticked][value='+32492000012']");
        browser.see("1 line selected");

        browser.typeInto("query", "dubois");
        browser.see("1 - 3 of 3");
        browser.see("1 line selected");

        browser.clickText("Select none");
        browser.see("No line selected");
    }

    @Test
    void aLineIsSuspendedAndReactivated() {
        signIn("fleet-a");
        browser.go("/fleet/0492000013");
        browser.clickText("Suspend line");
        browser.clickText("Suspend now");
        browser.see("0492 00 00 13 is suspended.");
        look("line-just-suspended");

        browser.clickText("Reactivate line");

        browser.see("0492 00 00 13 works again.");
    }

    @Test
    void aSimIsLockedAndUnlockedWithThePassword() {
        signIn("fleet-a");
        browser.go("/fleet/0492000014");
        browser.clickText("Lock SIM");
        browser.see("no other one can be ordered, through no channel");
        assertThat(browser.isShown(By.linkText("Renew SIM"))).isFalse();
        assertThat(unlockWith("a guess")).startsWith("That is not your password");
        look("line-locked");

        await().until(() -> unlockWith(DemoUsers.PASSWORD), "The SIM of 0492 00 00 14 is unlocked."::equals);
        browser.find(By.linkText("Renew SIM"));
    }

    /**
     * Not even the right password is taken for three seconds after a wrong one.
     *
     * @return what the page says then
     */
    private String unlockWith(String password) {
        browser.go("/fleet/0492000014");
        browser.clickText("Unlock SIM");
        browser.typeInto("password", password);
        browser.clickText("Unlock");
        return browser.find(By.cssSelector("#said .notice")).getText();
    }

    @Test
    void anOrderAtTheDeskIsCancelled() {
        var order = renew(15, cue(902));
        signIn("fleet-a");
        browser.go("/orders/" + order);
        browser.clickText("Cancel order");
        browser.clickText("Cancel now");

        books.await(order, "CANCELLED");
        browser.see("The number stays on its current SIM.");
    }

    @Test
    void theFleetIsReadFromTheNetworkAnew() {
        signIn("fleet-a");
        browser.go("/fleet");
        var begun = Instant.now();

        browser.press("#refresh button");

        browser.see("read from the network");
        browser.see("1 line differs from the network");
        var refreshed = browser.find(By.cssSelector("#refresh time")).getDomAttribute("datetime");
        assertThat(Instant.parse(refreshed)).isAfter(begun);
        look("fleet-refreshed");
    }

    /** Goes on from one thing to the next until the one with this id or address has the focus. */
    private void tabTo(String target) {
        for (var steps = 0; steps < 60; steps++) {
            var focused = browser.focused();
            var address = String.valueOf(focused.getDomAttribute("href"));
            if (target.equals(focused.getDomAttribute("id")) || address.equals(target)) {
                return;
            }
            browser.keys(Keys.TAB);
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }

    private String renew(int index, String card) {
        var answer = people.inTasklist("fleet-a")
                .start("sim-renewal", Map.of("phoneNumber", line(index), "newSimNumber", card, "reason", "DEFECTIVE"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return books.orders(line(index)).get(0);
    }
}
