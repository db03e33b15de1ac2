package io.simdesk.story;

import static io.simdesk.story.Demo.line;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** What fleet managers know from their operator's portal is here too, or the page says where it is. */
class KnownScreensBrowserTest extends InBrowser {

    @Autowired
    private Books books;

    @BeforeEach
    void comeIn() {
        signIn("fleet-a");
    }

    @ParameterizedTest
    @CsvSource({
        "/, Invoices and usage",
        "/, new blank SIM cards",
        "/fleet/0492000030, Invoices are kept in your operator’s billing system",
        "/fleet/0492000030/renew/card, Cards are ordered from your operator"
    })
    void aPageSaysWhatBelongsToTheOperatorsPortal(String page, String text) {
        browser.go(page);

        browser.see(text);
    }

    @Test
    void theListHasItsSevenColumns() {
        browser.go("/fleet");

        assertThat(browser.find(By.tagName("thead")).getText())
                .containsSubsequence("Name", "Number", "Customer number", "Product", "Plan", "Options", "Status");
    }

    @Test
    void aLineSaysWhatItsContractAndItsSimAre() {
        browser.go("/fleet/0492000032");

        assertThat(browser.text())
                .containsSubsequence("0492 00 00 32", "Active", "Renew SIM")
                .containsSubsequence("Holder", "Alpina Logistics SA", "Address", "Quai des Usines 112, 1000 Bruxelles")
                .containsSubsequence("Customer number", "1.5211", "Invoice split", "Product", "Plan", "Business 20 GB")
                .containsSubsequence("Active since", "31 May 2023")
                .containsSubsequence("SIM card number", books.simOf(line(32)), "Type", "SIM card", "PUK", "••••••••")
                .containsSubsequence("Status", "Suspend line");
    }

    @Test
    void whoRenewsChoosesBetweenACardAndAnEsim() {
        browser.go("/fleet/0492000030/renew");

        assertThat(browser.text())
                .containsSubsequence("0492 00 00 30", "Renew a SIM card", "Ask for an eSIM")
                .contains("The device must", "Back", "Close");
    }

    @Test
    void theCardsFormShowsTheNumberAndItsSim() {
        browser.go("/fleet/0492000030/renew/card");

        assertThat(browser.text())
                .containsSubsequence("0492 00 00 30", "Current SIM", books.simOf(line(30)))
                .containsSubsequence("New SIM card number (first 13 digits)", "(required)", "Printed on the new card")
                .containsSubsequence("Lost", "Stolen", "Defective", "size", "New device")
                .containsSubsequence("You need a blank SIM card", "within a few minutes", "Confirm", "Back");
    }

    @Test
    void theEsimsNumberIsShownBeforeItIsConfirmed() {
        browser.go("/fleet/0492000031/renew/esim");
        browser.select("field-reason", "New device");
        browser.clickText("Continue");
        browser.find(By.id("field-recipientEmail"));

        assertThat(browser.text())
                .containsSubsequence("0492 00 00 31", books.simOf(line(31)))
                .containsPattern("\\b115010\\d{7}\\b")
                .containsSubsequence("e-mail address", "required", "language", "required", "QR code", "No", "Yes");
        assertThat(browser.find(By.cssSelector("[name=copyToManager]:checked")).getDomAttribute("value"))
                .isEqualTo("NO");
    }
}
