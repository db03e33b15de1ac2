package io.simdesk.refresh;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hard a refresh presses the network.
 *
 * @param atOnce for how many lines a node asks at the same time, in all its refreshes together
 */
@ConfigurationProperties("simdesk.refresh")
record RefreshSettings(@DefaultValue("8") int atOnce) {

    /** The questions of one booking, asked in a few turns: well within a claim even when none is answered. */
    private static final int TURNS = 8;

    RefreshSettings {
        if (atOnce < 1) {
            throw new IllegalArgumentException("simdesk.refresh.at-once must be at least 1");
        }
    }

    int portion() {
        return atOnce * TURNS;
    }
}
