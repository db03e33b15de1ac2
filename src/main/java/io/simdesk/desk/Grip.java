package io.simdesk.desk;

import java.time.Instant;

/** Where a process has stopped. */
public sealed interface Grip {

    /**
     * A task that waits for a person.
     *
     * @param process id of the process instance
     * @param task the task's id in the model
     * @param worker who has taken it; empty when nobody has
     */
    record DeskTask(String id, String process, String task, String worker, Instant since) implements Grip {

        public boolean isTakenByAnother(String clerk) {
            return !worker.isEmpty() && !worker.equals(clerk);
        }
    }

    /**
     * A step that did not succeed yet.
     *
     * @param stuck it stands still until somebody acts
     * @param attemptsLeft before it comes to the desk
     * @param failure of the last attempt, technical and in English
     * @param waitsFor the call that is down; empty when it is tried again anyway
     * @param next when it runs again
     */
    record SlowStep(
            String id,
            String process,
            String step,
            boolean stuck,
            int attemptsLeft,
            String failure,
            String waitsFor,
            Instant since,
            Instant next)
            implements Grip {

        Standing standing() {
            if (stuck) {
                return Standing.STUCK;
            }
            return waitsFor.isEmpty() ? Standing.RETRYING : Standing.HELD;
        }

        Shared shared() {
            return new Shared(standing(), step, waitsFor);
        }
    }

    /**
     * A mail that could not be delivered.
     *
     * @param recipient where it should go
     * @param answer what the mail server said
     */
    record MailTask(DeskTask task, String recipient, String answer) implements Grip {}

    /** Nothing to take hold of: it goes on by itself, or somebody else is asked. */
    record None() implements Grip {}
}
