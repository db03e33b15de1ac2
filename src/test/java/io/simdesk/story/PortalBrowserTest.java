package io.simdesk.story;

import static io.simdesk.story.Demo.card;
import static io.simdesk.story.Demo.cue;
import static io.simdesk.story.Demo.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.simdesk.access.DemoUsers;
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
        assertThat(browser.barriers()).asInstanceOf(LIST).isEmpty();
        signIn("fleet-a");

        pages(order).forEach((name, path) -> {
            browser.go(path);
            assertThat(browser.barriers()).as(name).asInstanceOf(LIST).isEmpty();
            browser.shootWidths(name);
            assertThat(browser.script("return document.documentElement.scrollWidth <= innerWidth"))
                    .as(name + " fits")
                    .isEqualTo(true);
        });
    }

    private static Map<String, String> pages(String order) {
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/");
        pages.put("fleet", "/fleet");
        pages.put("fleet-filtered", "/fleet?plan=Data+40+GB");
        pages.put("fleet-nothing-found", "/fleet?query=nobody");
        pages.put("line", "/fleet/0492000026");
        pages.put("line-suspended", "/fleet/0492000056");
        pages.put("line-choice", "/fleet/0492000025/renew");
        pages.put("orders", "/orders");
        pages.put("order", "/orders/" + order);
        pages.put("unknown", "/fleet/0470000000");
        pages.put("mailbox-list", "/demo/mailbox");
        return pages;
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
