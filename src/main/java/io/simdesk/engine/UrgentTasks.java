package io.simdesk.engine;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Puts what cannot wait at the head of Tasklist's lists. */
@Component
public class UrgentTasks {

    /** Above the 50 that every task has. */
    public static final int URGENT = 100;

    private final TaskService tasks;

    UrgentTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    /** Raises every open task of this process. */
    public void raise(DelegateExecution process) {
        tasks.createTaskQuery()
                .processInstanceId(process.getProcessInstanceId())
                .list()
                .forEach(task -> tasks.setPriority(task.getId(), URGENT));
    }
}
