package io.simdesk.engine;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How often a step is tried, for whoever sets it going again. */
@Component
public class Retries {

    private final RetrySettings settings;
    private final Clock clock;

    Retries(RetrySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public int attempts() {
        return settings.attempts();
    }

    public Instant now() {
        return clock.instant();
    }
}
