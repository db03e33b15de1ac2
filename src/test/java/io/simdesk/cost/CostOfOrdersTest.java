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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an order costs PostgreSQL, from the call that asks for it to its last mail, once caches are warm. */
@PostgresTest
class CostOfOrdersTest {

    private static final int RENEWAL_CEILING = 1_000;
    private static final int ISSUANCE_CEILING = 1_000;
    private static final int WARM_UP = 3;

    @Autowired
    private CountedDatabase database;

    @Autowired
    private FleetSystem fleet;

    @Test
    void aRenewalStaysBelowItsCeiling() throws IOException {
        var bill = bill("One renewal, two mails", this::renew);

        assertThat(bill.statements()).as(bill.listing()).isLessThanOrEqualTo(RENEWAL_CEILING);
    }

    @Test
    void anIssuanceStaysBelowItsCeiling() throws IOException {
        var bill = bill("One eSIM, three mails", this::issue);

        assertThat(bill.statements()).as(bill.listing()).isLessThanOrEqualTo(ISSUANCE_CEILING);
    }

    private Bill bill(String what, Runnable order) throws IOException {
        for (var i = 0; i < WARM_UP; i++) {
            order.run();
        }
        awaitQuiet();
        database.take();
        order.run();
        awaitQuiet();
        var bill = Bill.of(what, database.take());
        System.out.println(bill.table());
        Files.writeString(Path.of("target", what.replaceAll("\\W+", "-") + ".txt"), bill.table() + bill.listing());
        return bill;
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
