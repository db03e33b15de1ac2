package io.simdesk.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the features what a new task shows. */
@Component
class NewTaskListener implements TaskListener {

    private final ObjectProvider<TaskFacts> facts;

    NewTaskListener(ObjectProvider<TaskFacts> facts) {
        this.facts = facts;
    }

    @Override
    public void notify(DelegateTask task) {
        facts.forEach(feature -> feature.addTo(task));
    }
}
