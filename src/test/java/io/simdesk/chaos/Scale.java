package io.simdesk.chaos;

import java.time.Duration;
import java.util.Map;

/** How much a run does: {@code -Dchaos.scale=1} is a thousand renewals, two hundred eSIMs and ten kills. */
final class Scale {

    private static final double SCALE = Double.parseDouble(System.getProperty("chaos.scale", "0.02"));
    private static final int RENEWALS = 1000;
    private static final int ESIMS = 200;
    private static final int KILLS = 10;

    /** How long to wait for what must happen: a busy machine is no failure. */
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private Scale() {}

    static int renewals() {
        return of(RENEWALS);
    }

    static int esims() {
        return of(ESIMS);
    }

    static int kills() {
        return of(KILLS);
    }

    /** How long the database stays away. */
    static Duration outage() {
        return Duration.ofSeconds(of(30));
    }

    /** How long the neighbours do not answer. */
    static Duration neighbourOutage() {
        return Duration.ofSeconds(of(300));
    }

    /** How long the mail server stays shut. */
    static Duration mailOutage() {
        return Duration.ofSeconds(of(120));
    }

    /** A small run waits less than the defaults have it: for a killed node's work, and before it tries again. */
    static Map<String, String> settings() {
        return SCALE >= 1
                ? Map.of()
                : Map.of(
                        "camunda.bpm.job-execution.lock-time-in-millis", "5000",
                        "simdesk.outbox.lease", "5s",
                        "simdesk.retries.pauses", "1s,1s,1s",
                        "simdesk.outages.ask-every", "2s");
    }

    private static int of(int full) {
        return (int) Math.max(1, Math.round(full * SCALE));
    }
}
