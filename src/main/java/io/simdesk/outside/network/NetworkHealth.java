package io.simdesk.outside.network;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** How the last call to the network went; asks nothing by itself. Degraded, not down: orders wait and go on later. */
class NetworkHealth implements HealthIndicator {

    private static final String DEGRADED = "DEGRADED";

    private final Clock clock;
    private volatile Last last = new Last(null, "");

    NetworkHealth(Clock clock) {
        this.clock = clock;
    }

    void answered() {
        last = new Last(clock.instant(), "");
    }

    <T extends RuntimeException> T failed(T failure) {
        last = new Last(clock.instant(), String.valueOf(failure.getMessage()));
        return failure;
    }

    @Override
    public Health health() {
        var now = last;
        if (now.at() == null) {
            return Health.unknown().build();
        }
        var health =
                now.failure().isEmpty() ? Health.up() : Health.status(DEGRADED).withDetail("failure", now.failure());
        return health.withDetail("lastCall", now.at()).build();
    }

    private record Last(@Nullable Instant at, String failure) {}
}
