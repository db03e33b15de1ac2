package io.simdesk.refresh;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.simdesk.fleet.Fleet;
import io.simdesk.support.PostgresTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole fleet, by the rounds that run by themselves. */
@PostgresTest
class RefreshOnPostgresTest {

    private static final String BOREAL = "customer-b";

    @Autowired
    private FleetRefresh refreshes;

    @Autowired
    private Fleet fleet;

    @Test
    void readsEveryLineFromTheNetwork() {
        var begun = Instant.now().truncatedTo(ChronoUnit.MILLIS);

        refreshes.start(BOREAL);
        await().atMost(60, SECONDS).until(() -> !progress().running());

        assertThat(progress())
                .extracting("total", "done", "differing", "unanswered")
                .containsExactly(12, 12, 0, 0);
        assertThat(fleet.refreshedAt(BOREAL))
                .hasValueSatisfying(oldest -> assertThat(oldest).isAfterOrEqualTo(begun));
    }

    private RefreshProgress progress() {
        return refreshes.progress(BOREAL).orElseThrow();
    }
}
