package io.simdesk.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on PostgreSQL: real HTTP, jobs run by themselves, simulated neighbours with a memory
 * of their own, mails kept. What only looks around for work that was missed does so once an hour, passwords are
 * remembered all the time and the engine writes no meter readings, so that every statement but the job executor's polls
 * comes from an order.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "simdesk.secrets.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "simdesk.simulators.url=jdbc:h2:mem:postgres-test-neighbours;DB_CLOSE_DELAY=-1",
            "simdesk.demo-mailbox.folder=target/postgres-test-mailbox",
            "simdesk.profile-server.simulated.install-after=2s",
            "simdesk.access.remember-basic=1h",
            "camunda.bpm.metrics.db-reporter-activate=false",
            "simdesk.outbox.look-every=1h",
            "simdesk.bulk.look-every=1h",
            "simdesk.bulk.portion=2",
            "simdesk.bulk.underway=4",
            "simdesk.bulk.orders-per-hour=8",
            "simdesk.risk.swaps-per-hour=1000",
            "simdesk.orders.look-for-installations-every=1h",
            "simdesk.incidents.look-every=1h",
            "simdesk.outages.look-every=1h",
            "simdesk.access.look-for-customers-every=1h",
            "spring.session.jdbc.cleanup-cron=-"
        })
@ContextConfiguration(initializers = PostgresServer.class)
@ActiveProfiles("demo")
@Import({CountedDatabase.class, FleetSystem.class, KeptLetters.class})
public @interface PostgresTest {}
