package io.simdesk.story;

import static io.simdesk.story.Demo.card;
import static io.simdesk.story.Demo.cue;
import static io.simdesk.story.Demo.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** What people see in Camunda's webapps and around them. */
class BrowserStoryTest extends InBrowser {

    private static final String TASKLIST = "/camunda/app/tasklist/default/#/";

    @Autowired
    private Books books;

    @Autowired
    private People people;

    @Test
    void aManagerRenewsACard() {
        signIn("fleet-a");
        browser.go("/");
        browser.see("Welcome, Amélie Laurent");
        browser.shoot("welcome");
        browser.go(TASKLIST + "?processStart=sim-renewal");
        browser.type("Phone number", line(5));
        browser.type("New SIM card number", "6054201010051");
        browser.choose("Reason", "Defective");
        browser.clickText("Start");
        browser.see("One of the digits does not fit");
        browser.shoot("renewal-refused");
        assertThat(browser.field("Phone number").getAttribute("value")).isEqualTo(line(5));

        browser.type("New SIM card number", card(5));
        browser.clickText("Start");

        browser.see("The process has been started");
        var reference = books.orders(line(5)).get(0);
        books.await(reference, "DONE");
        var order = people.system("fleet-a").get("/api/v1/orders/" + reference);
        assertThat(Json.read(order).get("newSimNumber").asText()).isEqualTo(card(5));
    }

    @Test
    void aManagerSendsAnEsimAndReadsTheMail() {
        signIn("fleet-a");
        browser.go(TASKLIST + "?processStart=esim-issuance");
        browser.type("Phone number", line(7));
        browser.choose("Reason", "New device");
        browser.shoot("esim-form");
        browser.clickText("Start");
        close("The process has been started");
        close("You are assigned to the following");
        browser.clickText("Complete eSIM request");
        browser.type("End user's e-mail address", "ann@alpina.example");
        browser.choose("End user's language", "Français");
        browser.clickText("Yes");
        browser.shoot("esim-task");

        browser.clickText("Complete");

        var reference = books.orders(line(7)).get(0);
        books.await(reference, "DONE");
        browser.go("/demo/mailbox");
        browser.clickText("Installez votre eSIM");
        browser.inFrame(By.tagName("iframe"), () -> {
            browser.see(reference);
            browser.find(By.cssSelector("img[src^='data:image/png']"));
        });
        look("mail");
    }

    @Test
    void theBackOfficeRepairsWhatFailed() {
        people.inTasklist("fleet-a").start("sim-renewal", renewal(8));
        var reference = books.orders(line(8)).get(0);
        books.await(reference, "AT_THE_DESK");
        signIn("backoffice");
        browser.go(TASKLIST);
        browser.see("Back office");
        browser.clickText("Repair renewal");
        browser.clickText("Claim");
        browser.choose("Use another SIM –");
        browser.shoot("repair-task");
        browser.type("Number of the other SIM", card(8));

        browser.clickText("Complete");

        books.await(reference, "DONE");
        assertThat(books.simOf(line(8))).isEqualTo(card(8));
    }

    @Test
    void whoeverSignsOutOfTasklistComesBackByOurPageToAnEmptyForm() {
        signIn("fleet-a");
        browser.go(TASKLIST);
        browser.see("My tasks");
        browser.script("localStorage.setItem('camunda-form:undefined', '{\"phoneNumber\":\"0492 00 00 01\"}')");

        browser.click(By.cssSelector("li.account a"));
        browser.clickText("Log out");
        browser.field("User name");
        browser.shoot("signed-out");
        assertThat(browser.path()).startsWith("/login");
        enter("fleet-a");

        browser.see("My tasks");
        assertThat(browser.path()).startsWith("/camunda/app/tasklist/default/");
        browser.go(TASKLIST + "?processStart=sim-renewal");
        assertThat(browser.field("Phone number").getAttribute("value")).isEmpty();
    }

    @Test
    void anEndedSessionLeadsToOurSignInPage() {
        signIn("fleet-a");
        browser.go(TASKLIST);
        browser.see("My tasks");

        browser.forgetCookies();
        browser.clickText("Start process");

        browser.field("User name");
        assertThat(browser.path()).startsWith("/login");
    }

    @Test
    void aDesignerOpensCockpit() {
        signIn("designer");
        browser.go("/camunda/app/cockpit/default/#/processes");

        browser.clickText("SIM renewal");
        browser.see("Swap SIM");
        browser.shoot("cockpit");
    }

    /** Tasklist's notes lie over its forms for a quarter of a minute. */
    private void close(String note) {
        browser.click(By.xpath("//*[@role='alert'][contains(., '%s')]//button".formatted(note)));
    }

    private static Map<String, String> renewal(int index) {
        return Map.of("phoneNumber", line(index), "newSimNumber", cue(901), "reason", "DEFECTIVE");
    }
}
