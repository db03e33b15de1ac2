package io.simdesk.refresh;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a refresh has come.
 *
 * @param finishedAt null while it runs
 * @param total lines when it began
 * @param done lines it has asked for
 * @param differing of them, those that the back office looks at
 * @param unanswered of them, those the network said nothing about
 */
public record RefreshProgress(
        Instant startedAt, @Nullable Instant finishedAt, int total, int done, int differing, int unanswered) {

    private static final int WHOLE = 100;

    public boolean running() {
        return finishedAt == null;
    }

    /** 0 to 100. */
    public int percent() {
        return total == 0 ? WHOLE : WHOLE * done / total;
    }
}
