package io.simdesk.story;

import static io.simdesk.story.Demo.card;
import static io.simdesk.story.Demo.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** A fleet manager orders many SIMs at once on our pages. */
class BulkBrowserTest extends InBrowser {

    @Autowired
    private Books books;

    @Test
    void aFileWithErrorsIsShownRowByRowBeforeItsGoodRowsAreOrdered(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("flotte.csv"), """
                phoneNumber;newSimNumber;reason;recipientEmail;language
                %s;="%s";DEFECTIVE;;
                %s;6054201010051;DEFECTIVE;;
                %s;6,05E+12;SIZE;;
                %s;;NEW_DEVICE;an@example.com;fr
                """.formatted(line(45), card(24), line(46), line(47), line(48)));
        browser.speak("de");
        signIn("fleet-a");
        browser.go("/bulk");
        look("bulk");
        browser.find(By.id("file")).sendKeys(file.toString());
        browser.clickText("Zeilen prüfen");

        browser.see("2 von 4 Zeilen können bestellt werden");
        browser.see("Eine Tabellenkalkulation hat diese Nummer gerundet");
        look("bulk-checked");
        assertThat(books.orders(line(45))).isEmpty();
        browser.clickText("2 Zeilen bestellen");

        browser.see("2 von 2 Zeilen sind bestellt");
        look("bulk-done");
        books.await(books.orders(line(45)).get(0), "DONE");
        books.await(books.orders(line(48)).get(0), "DONE");
        browser.go("/bulk");
        browser.see("flotte.csv");
    }

    @Test
    void chosenLinesAreFilledIn() {
        signIn("fleet-a");
        browser.go("/bulk");
        browser.script("""
                const form = document.querySelector("form[action='/bulk/template.csv']");
                form.action = "/bulk/selection";
                for (const number of ["+32492000049", "+32492000050", "+32492000061"]) {
                    const field = document.createElement("input");
                    field.name = "number";
                    field.value = number;
                    form.append(field);
                }
                form.submit();
                """);

        browser.see("0492 00 00 49");
        look("bulk-selection");
        assertThat(browser.isShown(By.xpath("//*[normalize-space(.)='0492 00 00 61']")))
                .isFalse();
        browser.select("reason", "New device");
        browser.find(By.cssSelector("input[aria-label$='0492 00 00 50'][name=newSimNumber]"))
                .sendKeys(card(29));
        browser.clickText("Check the rows");

        browser.see("1 of 1 rows can be ordered");
    }
}
