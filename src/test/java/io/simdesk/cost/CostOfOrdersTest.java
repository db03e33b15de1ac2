package io.simdesk.cost;

import static io.simdesk.support.FleetSystem.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.simdesk.support.CountedDatabase;
import io.simdesk.support.FleetSystem;
import io.simdesk.support.PostgresTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an order costs PostgreSQL, from the call that asks for it to its last mail, once caches are warm. */
@PostgresTest
class CostOfOrdersTest {

    /** Measured: 92, and two looks at how risky it is. */
    private static final int RENEWAL_CEILING = 96;

    /** Measured: 177; one more when the postman was faster than the second of two mails posted together. */
    private static final int ISSUANCE_CEILING = 180;

    private static final int WARM_UP = 3;
    private static final int MEASURED = 5;

    @Autowired
    private CountedDatabase database;

    @Autowired
    private FleetSystem fleet;

    @Test
    void aRenewalStaysBelowItsCeiling() throws IOException {
        assertThat(bills("One renewal, two mails", this::renew))
                .allSatisfy(
                        bill -> assertThat(bill.statements()).as(bill.listing()).isLessThanOrEqualTo(RENEWAL_CEILING));
    }

    @Test
    void anIssuanceStaysBelowItsCeiling() throws IOException {
        assertThat(bills("One eSIM, three mails", this::issue))
                .allSatisfy(
                        bill -> assertThat(bill.statements()).as(bill.listing()).isLessThanOrEqualTo(ISSUANCE_CEILING));
    }

    private List<Bill> bills(String what, Runnable order) throws IOException {
        for (var i = 0; i < WARM_UP; i++) {
            order.run();
        }
        var bills = Stream.generate(() -> bill(what, order)).limit(MEASURED).toList();
        for (var bill : bills) {
            System.out.println(bill.table());
        }
        Files.writeString(
                Path.of("target", what.replaceAll("\\W+", "-") + ".txt"),
                bills.get(0).listing());
        return bills;
    }

    private Bill bill(String what, Runnable order) {
        awaitQuiet();
        database.take();
        order.run();
        awaitQuiet();
        return Bill.of(what, database.take());
    }

    private void renew() {
        fleet.awaitDone(reference(fleet.renew(fleet.line(), fleet.card())), 2);
    }

    private void issue() {
        fleet.awaitDone(reference(fleet.issue(fleet.line())), 3);
    }

    /** Nothing but idle polls for a while: what an order has caused is over. */
    private void awaitQuiet() {
        await().during(Duration.ofMillis(1500)).atMost(Duration.ofSeconds(30)).until(new Unchanged(database)::holds);
    }
}
