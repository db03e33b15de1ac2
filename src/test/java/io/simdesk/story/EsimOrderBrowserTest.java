package io.simdesk.story;

import static io.simdesk.carrier.ProfileProgress.DEVICE_CHECKED;
import static io.simdesk.carrier.ProfileProgress.DOWNLOADED;
import static io.simdesk.story.Demo.esim;
import static io.simdesk.story.Demo.iccid;
import static io.simdesk.story.Demo.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.simdesk.carrier.ProfileEvent;
import io.simdesk.carrier.ProfileNews;
import io.simdesk.carrier.ProfileProgress;
import io.simdesk.sim.Iccid;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** What a fleet manager does with an eSIM that waits for its phone. */
class EsimOrderBrowserTest extends InBrowser {

    @Autowired
    private Books books;

    @Autowired
    private People people;

    @Autowired
    private ProfileNews news;

    @Test
    void theCodeOfAnEsimThatNobodyInstallsIsCopiedAndSentAgain() {
        var order = waiting(64, neverInstalled(296));
        open(order);
        browser.clickText("Show QR code");
        browser.find(By.className("qr"));
        look("order-code");
        browser.clickText("Copy");
        browser.see("Copied");

        browser.clickText("Send a QR code again");

        browser.see("A QR code is on its way to the user.");
        assertThat(books.state(order)).isEqualTo("WAITING_FOR_INSTALLATION");
    }

    @Test
    void aCodeThatAPhoneHasUsedUpIsReplacedByThatOfAnotherEsim() {
        var used = neverInstalled(297);
        var order = waiting(65, used);
        open(order);
        var usedCode = shownCode();
        hear(used, DOWNLOADED);
        var fresh = neverInstalled(298);

        browser.clickText("Send a QR code again");

        browser.see("Another eSIM is being made ready");
        browser.see(fresh);
        books.await(order, "WAITING_FOR_INSTALLATION");
        var freshCode = shownCode();
        assertThat(freshCode).isNotEqualTo(usedCode);
        readInTheSecondMail("user65@boreal.example", freshCode);
        assertThat(books.simState(used)).isEqualTo("RETIRED");
        news.installed(profile(fresh));
        books.await(order, "DONE");
        assertThat(books.simOf(line(65))).isEqualTo(fresh);
    }

    @Test
    void whatSomebodyHasOpenedStaysOpenWhileThePageFollowsItsOrder() {
        var esim = neverInstalled(299);
        open(waiting(66, esim));
        var code = shownCode();
        browser.clickText("Cancel order");

        hear(esim, DEVICE_CHECKED);

        browser.see("The phone was checked");
        assertThat(browser.isShown(By.xpath("//button[text()='Cancel now']"))).isTrue();
        assertThat(browser.isShown(By.xpath("//code[text()='%s']".formatted(code))))
                .isTrue();
    }

    private void open(String order) {
        signIn("fleet-b");
        browser.go("/orders/" + order);
    }

    private String shownCode() {
        browser.clickText("Show QR code");
        return browser.find(By.id("lpa")).getText();
    }

    private void readInTheSecondMail(String user, String code) {
        await().until(() -> {
            browser.go("/demo/mailbox");
            return browser.isShown(By.xpath("//tr[contains(., '%s')][2]".formatted(user)));
        });
        browser.click(By.xpath("//tr[contains(., '%s')]//a".formatted(user)));
        browser.inFrame(By.tagName("iframe"), () -> browser.see(code.replace("LPA:", "")));
    }

    private void hear(String esim, ProfileProgress progress) {
        news.heard(new ProfileEvent(profile(esim), progress, Instant.now()));
    }

    /** The next eSIM of fleet-b, which no phone fetches by itself. */
    private String neverInstalled(int batch) {
        var esim = esim(batch, 913);
        books.stockEsim("customer-b", profile(esim));
        return esim;
    }

    private static Iccid profile(String esim) {
        return new Iccid(iccid("893202", esim));
    }

    private String waiting(int index, String esim) {
        var system = people.system("fleet-b");
        var answer = system.send(system.request("/api/v1/lines/" + line(index).replace(" ", "") + "/esims")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "browser-" + index)
                .POST(BodyPublishers.ofString("""
                        {"recipientEmail": "user%d@boreal.example", "language": "fr", "copyToManager": true,
                         "reason": "NEW_DEVICE"}""".formatted(index))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(Json.read(answer).get("newSimNumber").asText()).isEqualTo(esim);
        var order = books.orders(line(index)).get(0);
        books.await(order, "WAITING_FOR_INSTALLATION");
        return order;
    }
}
