package io.simdesk.desk;

import io.simdesk.sim.Refusal;

/** Somebody else is working on this task. */
public class TaskTakenByAnother extends Refusal {

    public TaskTakenByAnother(String worker) {
        super("choice", worker);
    }
}
