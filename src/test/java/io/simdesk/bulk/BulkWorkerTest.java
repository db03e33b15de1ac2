package io.simdesk.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.simdesk.order.Ledger;
import io.simdesk.order.OnBehalf;
import io.simdesk.order.Reference;
import io.simdesk.order.RequestKey;
import io.simdesk.order.Requester;
import io.simdesk.sim.Refusal;
import io.simdesk.support.PostgresTest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work behind bulk requests, on PostgreSQL, round by round: two rows a turn, four orders under way, eight an hour. */
@PostgresTest
class BulkWorkerTest {

    private static final Requester ALPINA = new Requester("fleet-a", "customer-a", "a@alpina.example", Locale.ENGLISH);
    private static final Requester BOREAL = new Requester("fleet-b", "customer-b", "b@boreal.example", Locale.ENGLISH);

    @Autowired
    private BulkWorker worker;

    @Autowired
    private BulkBook book;

    @Autowired
    private BulkRequests requests;

    @Autowired
    private BulkRows rows;

    @Autowired
    private BulkSettings settings;

    @Autowired
    private BulkCleanUp cleanUp;

    @Autowired
    private RowRules rules;

    @Autowired
    private RowOrders orders;

    @Autowired
    private Ledger ledger;

    @Autowired
    private OnBehalf behalf;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void forgetAll() {
        database.sql("delete from bulk_row").update();
        database.sql("delete from bulk_request").update();
    }

    @Test
    void goesOnWhereAKilledNodeHasStoppedAndOrdersNoRowTwice() {
        var file = file(ALPINA, renewals("customer-a", 40, 2));
        worker.goRound();
        worker.goRound();
        assertThat(book.take(file)).isTrue();
        assertThatThrownBy(() -> nodeThatDiesAfterOrdering().serve(request(file)))
                .isInstanceOf(Killed.class);
        assertThat(states(file)).containsExactly(RowState.GOOD, RowState.GOOD);
        assertThat(ordersOfRows(file)).isEqualTo(1);

        worker.goRound();
        assertThat(states(file)).as("while its lease runs").containsExactly(RowState.GOOD, RowState.GOOD);

        endLease(file);
        await().until(() -> workedAway(file));
        assertThat(states(file)).containsExactly(RowState.ORDERED, RowState.ORDERED);
        assertThat(ordersOfRows(file)).isEqualTo(2);
    }

    @Test
    void aShortFileIsNotBehindALongOneOfAnotherCustomer() {
        var large = file(ALPINA, renewals("customer-a", 42, 8));
        var small = file(BOREAL, renewals("customer-b", 61, 2));

        await().until(() -> workedAway(small));

        assertThat(states(small)).containsExactly(RowState.ORDERED, RowState.ORDERED);
        assertThat(states(large)).contains(RowState.GOOD);
        await().atMost(Duration.ofMinutes(1)).until(() -> workedAway(large));
        assertThat(states(large)).containsOnly(RowState.ORDERED);
    }

    @Test
    void whatIsBeyondTheHoursOrdersWaitsForTheHourToPass() {
        var before = file(BOREAL, renewals("customer-b", 63, 1));
        await().until(() -> workedAway(before));
        database.sql("update bulk_row set state = 'ORDERED', ordered_at = now()")
                .update();
        addOrderedRows(before, settings.ordersPerHour() - 2);
        var file = file(BOREAL, renewals("customer-b", 64, 2));

        await().until(() -> {
            worker.goRound();
            return states(file).contains(RowState.ORDERED);
        });
        worker.goRound();
        assertThat(states(file)).containsExactly(RowState.ORDERED, RowState.GOOD);
        assertThat(book.roomInTheHour("customer-b")).isZero();
        assertThat(book.roomInTheHour("customer-a")).isPositive();

        database.sql("update bulk_row set ordered_at = now() - interval '61 minutes' where bulk = ?")
                .param(before)
                .update();
        await().until(() -> workedAway(file));
        assertThat(states(file)).containsOnly(RowState.ORDERED);
    }

    @Test
    void nothingIsOrderedForSomebodyWhoMayNotAnyMore() {
        var gone = new Requester("left-the-company", "customer-a", "gone@alpina.example", Locale.ENGLISH);

        var file = file(gone, renewals("customer-a", 50, 1));

        await().until(() -> workedAway(file));
        assertThat(states(file)).containsExactly(RowState.WRONG);
        assertThat(rows.findNext(file, RowState.WRONG, PageRequest.of(0, 1)))
                .allSatisfy(row -> assertThat(row.refusal()).contains("RequesterGone"));
        assertThat(ordersOfRows(file)).isZero();
    }

    @Test
    void oldRequestsAreForgottenAtNightUnlessTheyAreBeingWorkedOn() {
        var old = file(ALPINA, List.of(new RowAsked("0470 00 00 00", "1", "LOST", "", "", "NO")));
        await().until(() -> workedAway(old));
        var running = file(ALPINA, renewals("customer-a", 51, 1));
        var fresh = file(ALPINA, List.of(new RowAsked("0470 00 00 01", "1", "LOST", "", "", "NO")));
        for (var request : List.of(old, running)) {
            database.sql("update bulk_request set requested_at = now() - interval '91 days' where id = ?")
                    .param(request)
                    .update();
        }

        cleanUp.forgetOld();

        assertThat(requests.findAll()).extracting(BulkRequest::id).containsExactlyInAnyOrder(running, fresh);
        assertThat(rows.count(old)).isEmpty();
        assertThat(rows.count(running)).isNotEmpty();
    }

    private UUID file(Requester requester, List<RowAsked> asked) {
        var read = IntStream.range(0, asked.size())
                .mapToObj(place -> new RowRead(place + 1, asked.get(place)))
                .toList();
        var fingerprint = UUID.randomUUID().toString();
        var id = book.write(requester, fingerprint, "fleet.csv", read).id();
        book.start(id);
        return id;
    }

    private List<RowAsked> renewals(String customer, int line, int many) {
        var cards = database.sql("""
                        select sim_number from sim where customer = ? and kind = 'PLASTIC' and state = 'FREE'
                        and sim_number not like '_________90__' order by iccid desc limit ?
                        """).params(customer, many).query(String.class).list();
        var asked = new ArrayList<RowAsked>();
        cards.forEach(card -> asked.add(
                new RowAsked("0492 00 00 %02d".formatted(line + asked.size()), card, "DEFECTIVE", "", "", "NO")));
        return asked;
    }

    private boolean workedAway(UUID file) {
        worker.goRound();
        return request(file).state() == BulkState.DONE;
    }

    private BulkRequest request(UUID file) {
        return requests.findById(file).orElseThrow();
    }

    private List<RowState> states(UUID file) {
        return database
                .sql("select state from bulk_row where bulk = ? and row_number < 1000 order by row_number")
                .param(file)
                .query(String.class)
                .list()
                .stream()
                .map(RowState::valueOf)
                .toList();
    }

    /** In the ledger, whatever the rows say. */
    private long ordersOfRows(UUID file) {
        return database.sql("select count(*) from sim_order where idempotency_key like ?")
                .param("bulk-" + file + "-%")
                .query(Long.class)
                .single();
    }

    private void addOrderedRows(UUID file, int many) {
        for (var row = 0; row < many; row++) {
            database.sql("""
                            insert into bulk_row (id, bulk, row_number, phone_number, new_sim_number, reason,
                                recipient_email, recipient_language, copy_to_manager, esim, state, attempts, ordered_at)
                            values (?, ?, ?, '', '', '', '', '', '', false, 'ORDERED', 0, now())
                            """).params(UUID.randomUUID(), file, 1000 + row).update();
        }
    }

    private void endLease(UUID file) {
        database.sql("update bulk_request set taken_until = now() where id = ?")
                .param(file)
                .update();
    }

    private BulkPortion nodeThatDiesAfterOrdering() {
        RowOrders deadly = new RowOrders() {
            @Override
            public Reference start(RowAsked row, RequestKey key) throws Refusal {
                orders.start(row, key);
                throw new Killed();
            }
        };
        return new BulkPortion(book, settings, rules, deadly, ledger, behalf, clock);
    }

    /** As a kill -9 between the order and the note that it was placed: nothing after it is run. */
    private static class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
