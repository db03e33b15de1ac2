package io.simdesk.engine;

import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes what a person answered in a task's form. A refusal shows in the form, and nothing that was typed is lost. */
public abstract class FormDelegate implements ExecutionListener {

    @Autowired
    private TaskOutcome outcome;

    /** Carries the answer out. */
    protected abstract void accept(DelegateExecution task) throws Refusal;

    @Override
    public final void notify(DelegateExecution task) {
        if (task.isCanceled()) {
            return;
        }
        try {
            accept(task);
            outcome.done(task);
        } catch (Refusal refusal) {
            throw outcome.refusedSubmission(refusal);
        }
    }
}
