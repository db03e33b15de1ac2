package io.simdesk.story;

import static io.simdesk.story.Demo.card;
import static io.simdesk.story.Demo.foreignCard;
import static io.simdesk.story.Demo.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.simdesk.access.DemoUsers;
import io.simdesk.access.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Many orders at once: by file, by selection, by REST. */
@Story
class BulkStoryTest {

    private static final String API = "/api/v1/orders/bulk";

    @Autowired
    private People people;

    @Autowired
    private Books books;

    @Test
    void aFileIsCheckedRowByRowAndItsGoodRowsAreOrderedOnceAndNoOther() {
        var manager = manager("fleet-a");
        var file = """
                phoneNumber;newSimNumber;reason;recipientEmail;language
                %s;="%s";DEFECTIVE;;
                %s;6054201010051;DEFECTIVE;;
                %s;%s;LOST;;
                %s;;NEW_DEVICE;no address;nl
                %s;%s;SIZE;;
                """.formatted(line(50), card(25), line(51), line(61), foreignCard(2), line(52), line(50), card(26));

        var address = send(manager, file);

        var checked = awaitPage(manager, address, "1 of 5 rows can be ordered");
        assertThat(checked)
                .contains("One of the digits does not fit", "not in your fleet", "Row 1 is about the same line")
                .contains("not an e-mail address");
        assertThat(books.orders(line(50))).isEmpty();

        FormPage.open(manager, address).send("/start");

        awaitPage(manager, address, "1 of 1 rows are ordered");
        books.await(books.orders(line(50)).get(0), "DONE");
        assertThat(books.simOf(line(50))).isEqualTo(card(25));
        assertThat(send(manager, file)).isEqualTo(address);
        assertThat(books.orders(line(50))).hasSize(1);
        assertThat(books.orders(line(51))).isEmpty();
        assertThat(manager.get(address + "/result.csv").body())
                .startsWith("\uFEFFrow;")
                .contains(books.orders(line(50)).get(0))
                .contains("newSimNumber;One of the digits");
    }

    @Test
    void theSelectionOfTheFleetListGetsWhatIsFilledIn() {
        var manager = manager("fleet-a");
        var token = FormPage.open(manager, "/bulk");
        var selected = FormPage.of(manager, token.fill("number", e164(53)).send("/template.csv"));
        assertThat(selected.html()).contains("phoneNumber;newSimNumber", "'" + e164(53));

        var page = FormPage.of(manager, select(manager, e164(53), e164(61)));
        assertThat(page.html()).contains(line(53)).doesNotContain(line(61));
        var address = path(page.fill("newSimNumber", card(27))
                .fill("recipientEmail", "")
                .fill("reason", "SIZE")
                .fill("language", "fr")
                .send("/bulk/rows"));

        awaitPage(manager, address, "1 of 1 rows can be ordered");
        assertThat(books.orders(line(53))).isEmpty();
    }

    @Test
    void aSystemSendsAFileForADryRunAndThenForGood() {
        var system = people.system("fleet-a");
        var file = "phoneNumber,newSimNumber,reason\n" + line(54) + "," + card(28) + ",SIZE\n" + line(55) + ",1,SIZE\n";

        var dry = Json.read(post(system, true, file));
        var address = API + "/" + dry.get("id").asText();
        var report =
                await().until(() -> bulk(system, address), bulk -> state(bulk).equals("CHECKED"));

        assertThat(report.at("/items/0/state").asText()).isEqualTo("GOOD");
        assertThat(report.at("/items/1/errors/0/field").asText()).isEqualTo("newSimNumber");
        assertThat(report.at("/items/1/errors/0/message").asText()).contains("first 13 digits");
        assertThat(books.orders(line(54))).isEmpty();

        var real = post(system, false, file);
        assertThat(real.statusCode()).isEqualTo(202);
        assertThat(Visitor.location(real)).isEqualTo(address);
        var done = await().atMost(Duration.ofSeconds(30))
                .until(() -> bulk(system, address), bulk -> state(bulk).equals("DONE"));
        assertThat(done.at("/items/0/reference").asText())
                .isEqualTo(books.orders(line(54)).get(0));
        assertThat(done.get("ordered").asInt()).isEqualTo(1);
        assertThat(done.get("wrong").asInt()).isEqualTo(1);
    }

    @Test
    void anothersFileIsNotThere() {
        var address = send(manager("fleet-a"), "phoneNumber,newSimNumber,reason\n1,2,3\n");

        assertThat(manager("fleet-b").page(address).statusCode()).isEqualTo(404);
        assertThat(manager("fleet-b").page(address + "/result.csv").statusCode())
                .isEqualTo(404);
        var id = address.substring("/bulk/".length());
        assertThat(people.system("fleet-b").get(API + "/" + id).statusCode()).isEqualTo(404);
        assertThat(people.system("fleet-a").get(API + "/" + id).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "phoneNumber,reason\n1,2"})
    void aFileThatCannotBeReadIsRefusedInWords(String file) {
        var manager = manager("fleet-a");

        assertThat(send(manager, file)).isEqualTo("/bulk");
        assertThat(manager.page("/bulk").body()).contains("notice-bad");
        assertThat(post(people.system("fleet-a"), true, file).statusCode()).isBetween(400, 422);
    }

    private static JsonNode bulk(Visitor system, String address) {
        return Json.read(system.get(address));
    }

    private static String state(JsonNode bulk) {
        return bulk.get("state").asText();
    }

    private static HttpResponse<String> post(Visitor system, boolean dryRun, String file) {
        return system.send(system.request(API + "?dryRun=" + dryRun)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file)));
    }

    private static String awaitPage(Visitor manager, String address, String text) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> manager.page(address).body(), body -> body.contains(text));
    }

    private static HttpResponse<String> select(Visitor manager, String... numbers) {
        var token = FormPage.open(manager, "/bulk").hidden("_csrf");
        return manager.form(
                "/bulk/selection",
                "_csrf=" + token + "&number=" + String.join("&number=", numbers).replace("+", "%2B"));
    }

    private static String send(Visitor manager, String file) {
        var token = FormPage.open(manager, "/bulk").hidden("_csrf");
        var body = """
                --cut\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --cut\r
                Content-Disposition: form-data; name="file"; filename="fleet.csv"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --cut--\r
                """.formatted(token, file);
        return path(manager.send(manager.request("/bulk")
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(BodyPublishers.ofString(body))));
    }

    private static String path(HttpResponse<String> moved) {
        return Visitor.location(moved).replaceFirst("http://[^/]+", "");
    }

    private static String e164(int line) {
        return line(line).replace(" ", "").replaceFirst("^0", "+32");
    }

    private Visitor manager(String user) {
        return people.stranger().speaking("en").signIn(user, DemoUsers.PASSWORD);
    }
}
