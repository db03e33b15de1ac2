package io.simdesk.engine;

import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;

/** A service task: read, call, keep. What goes wrong is translated here and nowhere else on the process side. */
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
        } catch (RuntimeException failure) {
            throw outcome.failed(task, failure);
        }
    }
}
