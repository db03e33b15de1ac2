package io.simdesk.chaos;

import java.util.Map;

/** How much a run does: {@code -Dchaos.scale=1} is a thousand renewals, two hundred eSIMs and ten kills. */
final class Scale {

    private static final double SCALE = Double.parseDouble(System.getProperty("chaos.scale", "0.02"));
    private static final int RENEWALS = 1000;
    private static final int ESIMS = 200;
    private static final int KILLS = 10;

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

    /** A small run takes over the work of a killed node sooner than the defaults have it, so as not to wait for it. */
    static Map<String, String> settings() {
        return SCALE >= 1
                ? Map.of()
                : Map.of("camunda.bpm.job-execution.lock-time-in-millis", "10000", "simdesk.outbox.lease", "10s");
    }

    private static int of(int full) {
        return (int) Math.max(1, Math.round(full * SCALE));
    }
}
