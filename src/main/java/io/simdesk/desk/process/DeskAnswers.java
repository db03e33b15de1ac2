package io.simdesk.desk.process;

import io.simdesk.desk.Grip.DeskTask;
import io.simdesk.desk.TaskAlreadyDone;
import io.simdesk.desk.TaskTakenByAnother;
import io.simdesk.engine.SubmissionRefused;
import io.simdesk.sim.Refusal;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers the forms of the desk's tasks in a clerk's name, by the same rules as in Tasklist: all of it, or nothing. */
@Component
class DeskAnswers {

    private final TaskService tasks;
    private final FormService forms;
    private final TransactionTemplate transaction;

    DeskAnswers(TaskService tasks, FormService forms, PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.forms = forms;
        this.transaction = new TransactionTemplate(transactions);
    }

    void give(DeskTask task, String clerk, Map<String, Object> answer) throws Refusal {
        if (task.isTakenByAnother(clerk)) {
            throw new TaskTakenByAnother(task.worker());
        }
        try {
            transaction.executeWithoutResult(status -> submit(task, clerk, answer));
        } catch (SubmissionRefused e) {
            throw e.refusal();
        } catch (NullValueException | OptimisticLockingException e) {
            throw new TaskAlreadyDone();
        }
    }

    private void submit(DeskTask task, String clerk, Map<String, Object> answer) {
        tasks.setAssignee(task.id(), clerk);
        forms.submitTaskForm(task.id(), answer);
    }
}
