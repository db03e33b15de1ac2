package io.simdesk.desk.process;

import static java.util.stream.Collectors.toMap;

import io.simdesk.access.Groups;
import io.simdesk.desk.Grip.DeskTask;
import io.simdesk.desk.Grip.MailTask;
import io.simdesk.desk.Grip.SlowStep;
import io.simdesk.desk.StoppedWork;
import io.simdesk.order.Reference;
import io.simdesk.sim.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The desk's tasks and slow steps, as the engine has them. */
@Component
class StoppedProcesses implements StoppedWork {

    private static final String[] ABOUT_ORDERS = {"sim-renewal", "esim-issuance", UndeliveredMailProcess.KEY};

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final SlowSteps steps;
    private final DeskAnswers answers;

    StoppedProcesses(TaskService tasks, RuntimeService runtime, SlowSteps steps, DeskAnswers answers) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.steps = steps;
        this.answers = answers;
    }

    @Override
    public Map<Reference, DeskTask> tasksAbout(Collection<Reference> orders) {
        if (orders.isEmpty()) {
            return Map.of();
        }
        var keys = orders.stream().map(Reference::value).toArray(String[]::new);
        var found = atTheDesk().processInstanceBusinessKeyIn(keys).list().stream()
                .filter(task -> !UndeliveredMailProcess.REPAIR.equals(task.getTaskDefinitionKey()))
                .map(StoppedProcesses::deskTask)
                .toList();
        var references = ordersOf(found.stream().map(DeskTask::process).toList());
        return found.stream().collect(toMap(task -> references.get(task.process()), task -> task, (one, other) -> one));
    }

    @Override
    public long countOthers() {
        return atTheDesk().count()
                - atTheDesk().processDefinitionKeyIn(ABOUT_ORDERS).count();
    }

    @Override
    public long countMails(String customer) {
        return mailTasks(customer).count();
    }

    @Override
    public List<MailTask> mails(String customer, int first, int most) {
        return mailTasks(customer).orderByTaskCreateTime().asc().listPage(first, most).stream()
                .map(this::mailTask)
                .toList();
    }

    @Override
    public List<MailTask> mailsAbout(Reference order) {
        return mailTasks("").processInstanceBusinessKey(order.value()).list().stream()
                .map(this::mailTask)
                .toList();
    }

    private TaskQuery mailTasks(String customer) {
        var query = atTheDesk().taskDefinitionKey(UndeliveredMailProcess.REPAIR);
        return customer.isEmpty() ? query : query.tenantIdIn(customer);
    }

    private TaskQuery atTheDesk() {
        return tasks.createTaskQuery().taskCandidateGroup(Groups.BACK_OFFICE).includeAssignedTasks();
    }

    private MailTask mailTask(Task task) {
        var facts = tasks.getVariablesLocal(task.getId());
        return new MailTask(
                deskTask(task),
                String.valueOf(facts.getOrDefault("recipient", "")),
                String.valueOf(facts.getOrDefault("whatHappened", "")));
    }

    private static DeskTask deskTask(Task task) {
        return new DeskTask(
                task.getId(),
                task.getProcessInstanceId(),
                task.getTaskDefinitionKey(),
                task.getAssignee() == null ? "" : task.getAssignee(),
                task.getCreateTime().toInstant());
    }

    @Override
    public List<SlowStep> slowSteps(String customer) {
        return steps.of(customer);
    }

    @Override
    public List<SlowStep> slowStepsOf(Reference order) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(order.value()).list().stream()
                .flatMap(process -> steps.ofProcess(process.getId()).stream())
                .toList();
    }

    @Override
    public Map<String, Reference> ordersOf(Collection<String> processes) {
        if (processes.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<String, Reference>();
        runtime.createProcessInstanceQuery()
                .processInstanceIds(Set.copyOf(processes))
                .list()
                .forEach(process -> order(process).ifPresent(order -> found.put(process.getId(), order)));
        return found;
    }

    /** A process may also work on something else, or on nothing that has a name. */
    private static Optional<Reference> order(ProcessInstance process) {
        return Optional.ofNullable(process.getBusinessKey()).flatMap(Reference::read);
    }

    @Override
    public void tryAgain(DeskTask task, String clerk) throws Refusal {
        answers.give(task, clerk, Map.of(RepairVariables.CHOICE.name(), "tryAgain"));
    }

    @Override
    public void sendAgain(MailTask mail, String clerk) throws Refusal {
        answers.give(
                mail.task(),
                clerk,
                Map.of(
                        RepairVariables.CHOICE.name(),
                        "sendAgain",
                        RepairVariables.NEW_RECIPIENT.name(),
                        mail.recipient()));
    }

    @Override
    public void hurry(SlowStep step) {
        steps.hurry(step);
    }
}
