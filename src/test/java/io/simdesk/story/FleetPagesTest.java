package io.simdesk.story;

import static io.simdesk.story.Demo.card;
import static io.simdesk.story.Demo.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.simdesk.access.DemoUsers;
import io.simdesk.access.Visitor;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The fleet's pages as a browser without scripts meets them. */
@Story
class FleetPagesTest {

    private static final Pattern PUK = Pattern.compile(">\\d{8}<");

    @Autowired
    private People people;

    @Autowired
    private Books books;

    @Autowired
    private JdbcClient database;

    private Visitor manager;

    @BeforeEach
    void signIn() {
        manager = people.stranger().speaking("en").signIn("fleet-a", DemoUsers.PASSWORD);
    }

    @Test
    void theListCountsAndPages() {
        assertThat(manager.page("/fleet").body())
                .contains("1 - 50 of 61", "Page 1 of 2", "/fleet?sort=userName&amp;size=50&amp;page=2");
        assertThat(manager.page("/fleet?size=25&page=3").body()).contains("51 - 61 of 61");
    }

    /** H2 sorts all lines of the customer for every page where an index does not bring them sorted. */
    @ParameterizedTest
    @ValueSource(
            strings = {"userName", "phoneNumber", "customerNumber", "product", "plan", "options", "status", "plan,desc"
            })
    void everyColumnIsSortedByItsIndex(String sort) {
        var direction = sort.endsWith(",desc") ? " desc" : "";
        var order = Stream.of("customer", sort.replaceFirst(",.*", "").replaceAll("([A-Z])", "_$1"), "phone_number")
                .map(column -> column.toLowerCase(Locale.ROOT) + direction)
                .distinct()
                .collect(Collectors.joining(", "));
        var plan = database.sql("explain select phone_number from line where customer = 'customer-a' order by " + order
                        + " fetch first 50 rows only")
                .query(String.class)
                .single();

        assertThat(plan).contains("/* index sorted */");
        assertThat(manager.page("/fleet?sort=" + sort).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"0492 00 00 51", "+32492000051", "32492000051", "6054201100519", "dupont élodie"})
    void oneBoxFindsALineByEachOfItsKeys(String key) {
        var page = manager.page("/fleet?query=" + Visitor.encode(key)).body();

        assertThat(page).contains("1 - 1 of 1", "0492 00 00 51");
    }

    @Test
    void findsTheLinesOfACustomerNumber() {
        assertThat(manager.page("/fleet?query=1.5211").body())
                .contains("1.52118965")
                .doesNotContain("1.52104387</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"status=PORTING_OUT", "plan=Data+40+GB", "product=Mobile+Data", "customerNumber=1.52118965"})
    void aFilterNarrowsTheList(String filter) {
        assertThat(manager.page("/fleet?" + filter).body()).doesNotContain("of 61");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=NONE",
                "sort=password",
                "size=7",
                "page=0",
                "page=99",
                "query=%25",
                "query=%00",
                "query=nobody"
            })
    void nonsenseInTheAddressIsNoFailure(String query) {
        assertThat(manager.page("/fleet?" + query).statusCode()).isEqualTo(200);
    }

    @Test
    void aSignThatTheDatabaseKnowsFindsOnlyItself() {
        assertThat(manager.page("/fleet?query=%25").body()).contains("No line fits");
    }

    @Test
    void everyColumnSortsBothWays() {
        for (var column :
                new String[] {"userName", "phoneNumber", "customerNumber", "product", "plan", "options", "status"}) {
            assertThat(manager.page("/fleet?sort=" + column).body()).contains("aria-sort=\"ascending\"");
            assertThat(manager.page("/fleet?sort=" + column + ",desc").body()).contains("aria-sort=\"descending\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0492000061", "+32492000061", "0470000000", "nonsense"})
    void anothersLineIsAsUnknownAsNone(String number) {
        var answer = manager.page("/fleet/" + number);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This page does not exist");
        assertThat(submit("/fleet/" + number + "/puk", Map.of()).statusCode()).isEqualTo(404);
        assertThat(submit("/fleet/" + number + "/lock", Map.of()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/fleet, backoffice", "/fleet/0492000051, designer", "/orders, admin"})
    void aFleetIsNoBusinessOfStaff(String page, String user) {
        var staff = people.stranger().signIn(user, DemoUsers.PASSWORD);

        assertThat(staff.page(page).statusCode()).isEqualTo(404);
    }

    @Test
    void aPukIsShownOnDemandAloneAndWrittenDown() {
        assertThat(manager.page("/fleet/0492000051").body()).doesNotContainPattern(PUK);

        var shown = submit("/fleet/0492000051/puk", Map.of());

        assertThat(shown.body()).containsPattern(PUK);
        assertThat(shown.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(books.audited("PukShown", "+32492000051")).isEqualTo(1);
    }

    @Test
    void theUsersNameCanBeChanged() {
        assertThat(after("/fleet/0492000052/user", Map.of("userName", "  Nele   Vandenberghe ")))
                .contains("The new name is saved", "value=\"Nele Vandenberghe\"");
    }

    @Test
    void aNameThatIsNoneIsToldAtItsField() {
        var answer = submit("/fleet/0492000053/user", Map.of("userName", "<script>"));

        assertThat(answer.body())
                .contains("id=\"userName-wrong\"", "This is not a name", "value=\"&lt;script&gt;\"")
                .doesNotContain("<script>\"");
    }

    @Test
    void aLineIsSuspendedAndReactivatedOnTheNetwork() {
        assertThat(after("/fleet/0492000054/suspension", Map.of()))
                .contains("0492 00 00 54 is suspended", "Reactivate line");

        assertThat(after("/fleet/0492000054/reactivation", Map.of()))
                .contains("0492 00 00 54 works again", "Suspend now");
    }

    @Test
    void aSilentNetworkChangesNothing() {
        assertThat(after("/fleet/0492000099/suspension", Map.of()))
                .contains("The network does not answer", "Suspend now");
    }

    @Test
    void aLineThatTheOperatorSuspendedStaysSo() {
        assertThat(after("/fleet/0492000057/reactivation", Map.of())).contains("notice-bad", "Suspended: unpaid");
        assertThat(books.audited("LineSuspended", "0492000057")).isEqualTo(1);
    }

    @Test
    void noDoorTakesAnOrderForALockedLine() {
        after("/fleet/0492000055/lock", Map.of());

        assertThat(renewal(
                                "/api/v1/lines/0492000055/renewals",
                                "{\"newSimNumber\":\"%s\",\"reason\":\"LOST\"}".formatted(card(10)))
                        .body())
                .contains("line-locked");
        assertThat(renewal(
                                "/api/v1/lines/0492000055/esims",
                                "{\"recipientEmail\":\"a@b.example\",\"language\":\"fr\",\"copyToManager\":false,\"reason\":\"LOST\"}")
                        .body())
                .contains("line-locked");
        var tasklist = people.inTasklist("fleet-a");
        assertThat(tasklist.start(
                                "sim-renewal",
                                Map.of("phoneNumber", line(55), "newSimNumber", card(10), "reason", "LOST"))
                        .body())
                .contains("This line is locked");
        assertThat(tasklist.start("esim-issuance", Map.of("phoneNumber", line(55), "reason", "LOST"))
                        .body())
                .contains("This line is locked");

        assertThat(after("/fleet/0492000055/unlocking", Map.of("password", "guess")))
                .contains("That is not your password", "SIM locked");
        var right = Map.of("password", DemoUsers.PASSWORD);
        await().until(() -> after("/fleet/0492000055/unlocking", right).contains("is unlocked"));
        assertThat(manager.page("/fleet/0492000055").body()).doesNotContain("SIM locked");
    }

    @Test
    void aSelectionLivesOverPagesAndKnowsOnlyOwnLines() {
        submit("/fleet/selection?page=1", ticks("+32492000012", "+32492000061"));
        submit("/fleet/selection?page=2", ticks("+32492000018"));
        assertThat(manager.page("/fleet").body()).contains("2 lines selected");

        assertThat(after("/fleet/selection/lock?query=0492000018", Map.of()))
                .contains("2 lines are locked now", "SIM locked", "No line selected");
        submit("/fleet/selection/all?plan=Data+40+GB", Map.of());
        assertThat(manager.page("/fleet").body()).contains("13 lines selected");
        submit("/fleet/selection/none", Map.of());
        for (var number : new String[] {"0492000012", "0492000018"}) {
            submit("/fleet/" + number + "/unlocking", Map.of("password", DemoUsers.PASSWORD));
        }
    }

    private static Map<String, String> ticks(String... numbers) {
        var all = String.join(",", numbers);
        return Map.of("shown", all, "ticked", all);
    }

    /** The page that follows a form. */
    private String after(String action, Map<String, String> fields) {
        var next = URI.create(Visitor.location(submit(action, fields)));
        return manager.page(next.getRawPath() + (next.getRawQuery() == null ? "" : "?" + next.getRawQuery()))
                .body();
    }

    private HttpResponse<String> submit(String action, Map<String, String> fields) {
        return manager.submit("/", action, fields);
    }

    private HttpResponse<String> renewal(String path, String json) {
        var system = people.system("fleet-a");
        return system.send(system.request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json)));
    }
}
