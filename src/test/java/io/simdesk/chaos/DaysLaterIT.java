package io.simdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.simdesk.story.People;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Down for days: everything that was due meanwhile happens when the service is back, and happens once. */
class DaysLaterIT {

    private static final int LINES = 3;

    private final Fleet fleet = new Fleet(LINES, 1);

    @ParameterizedTest
    @MethodSource("io.simdesk.chaos.DatabaseKind#asked")
    void whatWaitsIsRemindedChasedAndEnded(DatabaseKind kind) {
        try (var site = new Installation("days later", kind, fleet)) {
            var node = site.install().awaitReady();
            var system = new CustomerSystem(node.port());

            var notInstalled = system.order(Request.esim(fleet, 0));
            var atTheDesk = system.order(Request.renewal(fleet.number(1), fleet.refusedCard()));
            var notConfirmed = askInTasklist(node, system);
            site.postOffice().awaitMails(3);
            awaitState(system, atTheDesk, "AT_THE_DESK");

            node = after(Duration.ofHours(73), node, site);
            awaitState(system, notConfirmed, "EXPIRED");
            site.postOffice().awaitMails(3 + 2 + 1);

            node = after(Duration.ofDays(5), node, site);
            site.postOffice().awaitMails(3 + 3 + 1 + 1);

            node = after(Duration.ofDays(23), node, site);
            awaitState(system, notInstalled, "EXPIRED");
            site.postOffice().awaitMails(3 + 3 + 1 + 1 + 1);
            node.stop();

            assertThat(site.books().mails("RENEWAL_LATE")).isOne();
            assertThat(site.books().mails("ESIM_REMINDER")).isEqualTo(3);
            assertThat(site.books().mails("ESIM_NOT_INSTALLED")).isOne();
            assertThat(site.books().mails("ESIM_EXPIRED")).isOne();
            site.reckon("down for 73 h, 5 days, 23 days", List.of(notInstalled, atTheDesk, notConfirmed));
        }
    }

    private String askInTasklist(Node node, CustomerSystem system) {
        var line = fleet.number(2);
        var answer = People.inTasklist(node.port(), "fleet-a", "en")
                .start("esim-issuance", Map.of("phoneNumber", line.national(), "reason", "NEW_DEVICE"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return system.orderFor(line);
    }

    private static Node after(Duration time, Node node, Installation site) {
        node.stop();
        site.books().letPass(time);
        return site.startAgain().awaitReady();
    }

    private static void awaitState(CustomerSystem system, String reference, String state) {
        await(reference).atMost(Scale.PATIENCE).until(() -> system.state(reference), state::equals);
    }
}
