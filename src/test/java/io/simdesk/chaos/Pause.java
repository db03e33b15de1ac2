package io.simdesk.chaos;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** How long something stays broken. */
final class Pause {

    private Pause() {}

    static void of(Duration time) {
        await().pollDelay(time).atMost(time.plusMinutes(1)).until(() -> true);
    }
}
