package io.simdesk.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.simdesk.engine.LiveFacts;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;

/** One order on its way: from save point to save point, by the names in the model. */
public final class Journey {

    private static final int ATTEMPTS = 5;

    private final ProcessEngine engine;
    private final List<LiveFacts> live;
    private final Ledger ledger;
    private final Reference order;
    private final ProcessInstance process;

    Journey(ProcessEngine engine, List<LiveFacts> live, Ledger ledger, Reference order) {
        this.engine = engine;
        this.live = live;
        this.ledger = ledger;
        this.order = order;
        this.process = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(order.value())
                .singleResult();
        BpmnAwareTests.init(engine);
    }

    /** Runs the jobs of these tasks, one after the other. */
    public Journey through(String... tasks) {
        for (var task : tasks) {
            engine.getManagementService().executeJob(jobAt(task).getId());
        }
        return this;
    }

    /** Lets this task fail in each of its attempts; the last one hands it over. */
    public Journey throughAllAttemptsOf(String task) {
        var job = jobAt(task).getId();
        for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
            fail(job);
        }
        engine.getManagementService().executeJob(job);
        return this;
    }

    /** Lets this task fail once. */
    public Journey failsAt(String task) {
        fail(jobAt(task).getId());
        return this;
    }

    private void fail(String job) {
        var failure = catchThrowable(() -> engine.getManagementService().executeJob(job));
        assertThat(failure).as("the attempt fails").isNotNull();
    }

    /** Answers the form of this task. */
    public Journey answer(String task, Map<String, Object> answers) {
        engine.getFormService().submitTaskForm(task(task).getId(), answers);
        return this;
    }

    public Journey waitsAt(String... elements) {
        BpmnAwareTests.assertThat(process).isWaitingAt(elements);
        return this;
    }

    public Journey hasPassed(String... elements) {
        BpmnAwareTests.assertThat(process).hasPassed(elements);
        return this;
    }

    public Journey hasNotPassed(String... elements) {
        BpmnAwareTests.assertThat(process).hasNotPassed(elements);
        return this;
    }

    /** The process is over and the order stands so. */
    public Journey ends(OrderState state) {
        BpmnAwareTests.assertThat(process).isEnded();
        return stands(state);
    }

    public Journey isDone() {
        return ends(OrderState.DONE);
    }

    public Journey stands(OrderState state) {
        assertThat(now().state()).isEqualTo(state);
        return this;
    }

    public SimOrder now() {
        return ledger.order(order);
    }

    public Reference order() {
        return order;
    }

    public Task task(String key) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(order.value())
                .taskDefinitionKey(key)
                .singleResult();
        assertThat(task).as("task " + key).isNotNull();
        return task;
    }

    /** What the form of this task is shown in English. */
    public Map<String, Object> facts(String task) {
        return facts(task, Locale.ENGLISH);
    }

    public Map<String, Object> facts(String task, Locale reader) {
        var facts = new HashMap<>(
                engine.getTaskService().getVariablesLocal(task(task).getId()));
        live.forEach(feature -> facts.putAll(feature.of(task(task), reader)));
        return facts;
    }

    /** What the form of this task offers to choose from. */
    public List<String> choices(String task) {
        return ((List<?>) facts(task).get("choices"))
                .stream()
                        .map(option -> String.valueOf(((Map<?, ?>) option).get("value")))
                        .toList();
    }

    /** The variables of the process, which anybody who may see it sees. */
    public Map<String, Object> variables() {
        return engine.getRuntimeService().getVariables(process.getId());
    }

    public Job jobAt(String activity) {
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process.getId())
                .activityId(activity)
                .withRetriesLeft()
                .singleResult();
        assertThat(job).as("job that goes on at " + activity).isNotNull();
        return job;
    }
}
