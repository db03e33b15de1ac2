package io.simdesk.chaos;

import static org.awaitility.Awaitility.await;

/**
 * The moment when a neighbour has done what was asked and has not answered yet. Whoever sets the trap does the worst
 * then; the answer never comes.
 */
final class Trap {

    private volatile int calls;
    private volatile Runnable worst = () -> {};

    /** For the next so many calls the answer is lost, and this happens first. */
    synchronized void set(int calls, Runnable worst) {
        this.worst = worst;
        this.calls = calls;
    }

    /** Whether this call's answer is to be lost; by then the worst has happened. */
    synchronized boolean springs() {
        if (calls == 0) {
            return false;
        }
        worst.run();
        calls--;
        return true;
    }

    void awaitSprung() {
        await("the trap").atMost(Scale.PATIENCE).until(() -> calls == 0);
    }
}
