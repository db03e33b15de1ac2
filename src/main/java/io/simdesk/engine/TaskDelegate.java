package io.simdesk.engine;

import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A service task: read, call, keep. What is refused is translated here and nowhere else on the process side; what fails
 * otherwise is tried again by the engine, and handed over by the last attempt.
 */
public abstract class TaskDelegate implements JavaDelegate {

    @Autowired
    private TaskOutcome outcome;

    /** Does the task's one thing; may be repeated. */
    protected abstract void run(DelegateExecution task) throws Refusal;

    @Override
    public final void execute(DelegateExecution task) {
        outcome.handOverWhatKeptFailing(task);
        try {
            run(task);
            outcome.done(task);
        } catch (Refusal refusal) {
            throw outcome.refused(task, refusal);
        }
    }
}
