package io.simdesk.desk;

import io.simdesk.sim.Refusal;

/** Somebody else was faster: the task is done. */
public class TaskAlreadyDone extends Refusal {

    public TaskAlreadyDone() {
        super("choice");
    }
}
