package io.simdesk.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.access.DemoUsers;
import io.simdesk.access.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Two nodes start at the same moment on an empty database and share the work, until one of them is killed. Whoever
 * signed in there stays signed in.
 */
class TwoNodesIT {

    private static final int ORDERS = Scale.renewals();

    private final Fleet fleet = new Fleet(ORDERS);

    @Test
    void theOtherNodeTakesOver() {
        try (var site = new Installation("two nodes", DatabaseKind.POSTGRES, fleet)) {
            var one = site.install();
            var other = site.startAnother();
            one.awaitReady();
            other.awaitReady();
            var system = new CustomerSystem(one.port(), other.port());

            try (var load = new Load(system, Request.renewals(fleet))) {
                var clerk = new Visitor(one.port()).signIn("backoffice", DemoUsers.PASSWORD);
                load.awaitAcknowledged(ORDERS / 2);
                one.kill();
                assertThat(clerk.sentTo(other.port()).page("/desk").statusCode())
                        .isEqualTo(200);
                var references = load.awaitAll();
                site.awaitQuiet(system);
                other.stop();

                site.reckon("both started at once, one killed for good", references);
            }
        }
    }
}
