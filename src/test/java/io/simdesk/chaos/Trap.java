package io.simdesk.chaos;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The moment when a neighbour has done what was asked and has not answered yet. Whoever sets the trap does the worst
 * then; the answer never comes.
 */
final class Trap {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AtomicInteger left = new AtomicInteger();
    private volatile Runnable worst = () -> {};

    /** For the next so many calls the answer is lost, and this happens first. */
    void set(int calls, Runnable worst) {
        this.worst = worst;
        left.set(calls);
    }

    /** Whether this call's answer is to be lost; by then the worst has happened. */
    boolean springs() {
        if (left.getAndUpdate(calls -> Math.max(0, calls - 1)) == 0) {
            return false;
        }
        worst.run();
        return true;
    }

    void awaitSprung() {
        await("the trap").atMost(PATIENCE).until(() -> left.get() == 0);
    }
}
