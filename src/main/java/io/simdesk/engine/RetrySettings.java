package io.simdesk.engine;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient a step is.
 *
 * @param pauses between its attempts; after the last attempt the desk is asked. Together shorter than the promise of a
 *     renewal, so that the desk can act before it is missed
 */
@ConfigurationProperties("simdesk.retries")
record RetrySettings(@DefaultValue({"10s", "1m", "5m"}) List<Duration> pauses) {

    private static final Duration BEFORE_HAND_OVER = Duration.ofSeconds(1);

    /** The engine's count: each attempt and the hand-over to the desk. */
    int attempts() {
        return pauses.size() + 2;
    }

    /** The engine's retry cycle: ISO 8601 durations. */
    String cycle() {
        return Stream.concat(pauses.stream(), Stream.of(BEFORE_HAND_OVER))
                .map(Duration::toString)
                .collect(Collectors.joining(","));
    }
}
