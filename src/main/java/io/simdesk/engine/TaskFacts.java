package io.simdesk.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** Puts what a task's form shows into the task when it is made, as variables local to it. */
public interface TaskFacts {

    void addTo(DelegateTask task);
}
