package io.simdesk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import io.simdesk.fleet.Contract;
import io.simdesk.fleet.Customer;
import io.simdesk.fleet.Customers;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.Line;
import io.simdesk.fleet.LineStatus;
import io.simdesk.fleet.LineUser;
import io.simdesk.message.MailServer;
import io.simdesk.order.Requester;
import io.simdesk.order.WhoAsks;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Luhn;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.SimKind;
import io.simdesk.sim.SimNumber;
import io.simdesk.sim.Vault;
import io.simdesk.stock.Sim;
import io.simdesk.stock.SimState;
import io.simdesk.stock.Stock;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The API on the running application: its processes, its ledger and its database; signing in is another test's. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:api;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "simdesk.simulators.url=jdbc:h2:mem:api-neighbours;DB_CLOSE_DELAY=-1",
            "spring.messages.use-code-as-default-message=true"
        })
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {

    @Autowired
    MockMvcTester api;

    @Autowired
    Customers customers;

    @Autowired
    Fleet fleet;

    @Autowired
    Stock stock;

    @Autowired
    JdbcTemplate sql;

    @MockitoBean
    WhoAsks asks;

    @MockitoBean
    MailServer mails;

    @SuppressWarnings("NullAway.Init")
    @TestBean
    Vault vault;

    static Vault vault() {
        return new Vault(new SecretKeySpec(new byte[16], "AES"));
    }

    @BeforeAll
    void fillTheHouse() {
        customer("api-a", 0);
        customer("api-b", 500);
    }

    private void customer(String id, int from) {
        customers.save(new Customer(id, id));
        for (var i = from; i < from + 20; i++) {
            fleet.add(line(id, i));
            stock.add(new Sim(sim(5000 + i), id, SimKind.PLASTIC, SimState.FREE, null));
            stock.add(new Sim(sim(7000 + i), id, SimKind.ESIM, SimState.FREE, null));
        }
    }

    private static Line line(String customer, int i) {
        var user = new LineUser("User %02d".formatted(99 - i % 100), customer, "Meir 1, 2000 Antwerpen");
        var contract = new Contract(
                customer, "1.52000001", "Mobile", "Business", List.of(), "Company", LocalDate.EPOCH, LineStatus.ACTIVE);
        return new Line(number(i), contract, user, sim(1000 + i), SimKind.PLASTIC, Instant.EPOCH);
    }

    private static Msisdn number(int i) {
        return new Msisdn("+32492700%03d".formatted(i));
    }

    private static Iccid sim(int i) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> "60%010d%d".formatted(i, digit))
                .filter(Luhn::holdsFor)
                .map(digits -> Iccid.of("893202", new SimNumber(digits)))
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void anna() {
        given(asks.requester()).willReturn(new Requester("fleet-a", "api-a", "anna@a.example", Locale.ENGLISH));
    }

    @Test
    void renewsASimAndTellsTheOrder() {
        var answer = renew(number(1).e164(), "renew-1", 1);

        assertThat(answer).hasStatus(201);
        var order = get(answer.getResponse().getHeader("Location"));
        assertThat(order).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"kind": "RENEWAL", "phoneNumber": "+32492700001", "requestedBy": "fleet-a",
                 "newSimNumber": "%s", "steps": [{"step": "validateRenewal", "state": "DONE", "detail": ""}]}""".formatted(
                        sim(5001).simNumber()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0492 70 00 09", "+32492700009", "0032 492 70 00 09", "70000"})
    void findsOrdersByAnyFormOfTheNumber(String number) {
        renew(number(9).e164(), "find-by-number", 9);

        var found = api.get().uri("/api/v1/orders?query={number}", number).exchange();

        assertThat(found)
                .bodyJson()
                .extractingPath("$.items[*].phoneNumber")
                .asArray()
                .contains("+32492700009");
    }

    @Test
    void findsOrdersByTheirSimNumbersAndReference() {
        var order = renew(number(10).e164(), "find-by-sim", 10);
        var reference = order.getResponse().getHeader("Location").replace("/api/v1/orders/", "");

        for (var query :
                List.of(sim(5010).simNumber().digits(), sim(1010).simNumber().digits(), reference)) {
            var found = get("/api/v1/orders?query=" + query);
            assertThat(found)
                    .bodyJson()
                    .extractingPath("$.items[*].reference")
                    .asArray()
                    .containsExactly(reference);
            assertThat(found)
                    .bodyJson()
                    .extractingPath("$.items[0].steps")
                    .asArray()
                    .hasSize(1);
        }
    }

    @Test
    void issuesAnEsimAndListsItsOrder() {
        var answer = api.post()
                .uri("/api/v1/lines/{number}/esims", number(2).national())
                .header("Idempotency-Key", "esim-2")
                .contentType(MediaType.APPLICATION_JSON)
                .content(Examples.ESIM)
                .exchange();

        assertThat(answer).hasStatus(201);
        var orders = get("/api/v1/orders?kind=ESIM&query=492700002");
        assertThat(orders).bodyJson().extractingPath("$.total").isEqualTo(1);
    }

    @Test
    void opensOneOrderForOneKeyHoweverMuchAtOnce() throws Exception {
        var answers = atOnce(8, () -> renew(number(3).e164(), "at-once", 3));

        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(201));
        assertThat(answers.stream().map(answer -> answer.getResponse().getHeader("Location")))
                .containsOnly(answers.get(0).getResponse().getHeader("Location"));
        assertThat(sql.queryForObject(
                        "select count(*) from sim_order where idempotency_key = 'at-once'", Integer.class))
                .isOne();
    }

    @Test
    void opensOneEsimOrderForOneKeyHoweverMuchAtOnce() throws Exception {
        var answers = atOnce(
                8,
                () -> api.post()
                        .uri("/api/v1/lines/{number}/esims", number(4).e164())
                        .header("Idempotency-Key", "esim-at-once")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Examples.ESIM)
                        .exchange());

        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(201));
        assertThat(sql.queryForObject(
                        "select count(*) from sim_order where idempotency_key = 'esim-at-once'", Integer.class))
                .isOne();
    }

    @Test
    void refusesASecondOrderForTheLineAndKeepsNothingOfIt() {
        renew(number(5).e164(), "second-1", 5);

        var answer = renew(number(5).e164(), "second-2", 6);

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:simdesk:problem:line-has-open-order");
        assertThat(stock.find(sim(5006)).orElseThrow().state()).isEqualTo(SimState.FREE);
    }

    @Test
    void doesNotTellAnotherCustomersLineFromNoLine() throws Exception {
        var foreign = get("/api/v1/lines/" + number(501).e164());
        var unknown = get("/api/v1/lines/" + number(999).e164());
        var renewal = renew(number(501).e164(), "foreign", 7);

        assertThat(foreign).hasStatus(404);
        assertThat(renewal).hasStatus(404);
        assertThat(foreign.getResponse().getContentAsString())
                .isEqualTo(unknown.getResponse().getContentAsString())
                .isEqualTo(renewal.getResponse().getContentAsString());
    }

    @Test
    void doesNotTellAnotherCustomersCardFromNoCard() {
        assertThat(renew(number(8).e164(), "foreign-card", 501))
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:simdesk:problem:sim-not-in-stock");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phoneNumber",
                "userName,asc",
                "customerNumber",
                "product",
                "plan",
                "options,desc",
                "status",
                "simNumber",
                "simKind",
                ""
            })
    void sortsTheFleetByEachColumn(String sort) {
        var answer = get("/api/v1/lines?size=5&page=3&sort=" + sort);

        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.total").isEqualTo(20);
        assertThat(answer).bodyJson().extractingPath("$.items").asArray().hasSize(5);
    }

    @Test
    void sortsBothWays() {
        assertThat(get("/api/v1/lines?sort=userName,asc"))
                .bodyJson()
                .extractingPath("$.items[0].userName")
                .isEqualTo("User 80");
        assertThat(get("/api/v1/lines?sort=userName,desc"))
                .bodyJson()
                .extractingPath("$.items[0].userName")
                .isEqualTo("User 99");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/lines?query=%25_'\"\\",
                "/lines?query=0492&status=ACTIVE&plan=Business&customerNumber=1.52000001",
                "/lines?page=1000000&size=500",
                "/sims",
                "/sims?kind=ESIM&state=FREE&size=500",
                "/orders?page=1000000",
                "/orders?state=DONE&kind=ESIM&query=%25",
                "/lines?query=%F0%9F%98%80",
                "/lines?query=%5Ca",
                "/orders?query=%5Ca%5C"
            })
    void answersAnyQuery(String query) {
        assertThat(get("/api/v1" + query.replace("\"", "%22").replace("\\", "%5C")))
                .hasStatusOk();
    }

    private MvcTestResult get(String uri) {
        return api.get().uri(URI.create(uri)).exchange();
    }

    private MvcTestResult renew(String number, String key, int sim) {
        return api.post()
                .uri("/api/v1/lines/{number}/renewals", number)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"newSimNumber\": \"%s\", \"reason\": \"DEFECTIVE\"}"
                        .formatted(sim(5000 + sim).simNumber()))
                .exchange();
    }

    private static List<MvcTestResult> atOnce(int times, Callable<MvcTestResult> call) throws Exception {
        var together = new CyclicBarrier(times);
        var threads = Executors.newFixedThreadPool(times);
        try {
            var calls = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> {
                        together.await(10, TimeUnit.SECONDS);
                        return call.call();
                    }))
                    .toList();
            var answers = new ArrayList<MvcTestResult>();
            for (Future<MvcTestResult> each : calls) {
                answers.add(each.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
