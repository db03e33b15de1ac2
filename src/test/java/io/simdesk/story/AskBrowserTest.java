package io.simdesk.story;

import static io.simdesk.story.Demo.card;
import static io.simdesk.story.Demo.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

/** A fleet manager asks for SIMs on our pages. */
class AskBrowserTest extends InBrowser {

    @Autowired
    private Books books;

    @Test
    void aManagerRenewsACardInFrench() {
        browser.speak("fr");
        signIn("fleet-a");
        browser.go(renew(41));
        look("renew-choice");
        browser.press("a[href$='/renew/card']");
        browser.see("Renouveler une carte SIM");
        look("renew-card");
        browser.typeInto("field-newSimNumber", "6054201010051");
        browser.select("field-reason", "Défectueuse");
        browser.clickText("Confirmer");
        browser.see("L’un des chiffres ne correspond pas");
        look("renew-card-refused");
        assertThat(browser.find(By.id("field-newSimNumber")).getAttribute("value"))
                .isEqualTo("6054201010051");

        browser.typeInto("field-newSimNumber", card(22));
        browser.clickText("Confirmer");

        var reference = arrivedAtOrder(41);
        books.await(reference, "DONE");
        assertThat(books.simOf(line(41))).isEqualTo(card(22));
    }

    @Test
    void aManagerSendsAnEsimInDutchAndConfirmsWithThePassword() {
        browser.speak("nl");
        signIn("fleet-a");
        openEsim(42, "Nieuw toestel", "Verder");
        browser.see("gereserveerd");
        look("renew-esim-details");
        browser.typeInto("field-recipientEmail", "ann@alpina.test");
        browser.select("field-language", "Français");
        browser.clickText("Bevestigen");
        browser.see("adres buiten uw bedrijf");
        look("renew-esim-password");
        browser.typeInto("field-password", "demo");

        browser.clickText("Bevestigen");

        books.await(arrivedAtOrder(42), "DONE");
        browser.go("/demo/mailbox");
        browser.see("Installez votre eSIM");
    }

    @Test
    void anEsimIsGivenBackAsSoonAsItsPageIsLeft() {
        signIn("fleet-a");
        openEsim(43, "Lost", "Continue");
        browser.find(By.id("field-recipientEmail"));
        var reference = books.orders(line(43)).get(0);
        assertThat(books.state(reference)).isEqualTo("WAITING_FOR_REQUESTER");

        browser.go("/");

        books.await(reference, "CANCELLED");
        browser.go(renew(43) + "/esim/" + reference);
        look("renew-esim-given-back");
        browser.clickText("Set an eSIM aside again");
        browser.see("Another one is set aside now");
        browser.clickText("Back");
        browser.arrive("/renew");
    }

    @Test
    void theKeyboardIsEnough() {
        signIn("fleet-a");
        browser.go(renew(44) + "/card");
        while (!"field-newSimNumber".equals(browser.focused().getAttribute("id"))) {
            browser.keys(Keys.TAB);
        }
        browser.keys(card(23), Keys.TAB, "Def", Keys.TAB, Keys.ENTER);

        books.await(arrivedAtOrder(44), "DONE");
    }

    private void openEsim(int line, String reason, String button) {
        browser.go(renew(line));
        browser.press("a[href$='/renew/esim']");
        browser.find(By.id("field-reason"));
        look("renew-esim-reason");
        browser.select("field-reason", reason);
        browser.clickText(button);
    }

    private String arrivedAtOrder(int line) {
        var reference = await().until(() -> books.orders(line(line)), orders -> !orders.isEmpty())
                .get(0);
        browser.arrive("/orders/" + reference);
        return reference;
    }

    private static String renew(int line) {
        return "/fleet/" + line(line).replace(" ", "") + "/renew";
    }
}
