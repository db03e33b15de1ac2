package io.simdesk.desk.process;

import io.simdesk.desk.DeskTexts;
import io.simdesk.engine.LiveFacts;
import io.simdesk.issuance.Esims;
import io.simdesk.order.Ledger;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Shows in a repair task what failed, what that means right now and what can be done. */
@Component
class RepairFacts implements LiveFacts {

    private static final Set<String> REPAIRS = Set.of("repairRenewal", "repairIssuance");

    private final RuntimeService runtime;
    private final RepositoryService models;
    private final Ledger ledger;
    private final Esims esims;
    private final FailedAttempts attempts;
    private final DeskTexts texts;
    private final Clock clock;

    RepairFacts(
            RuntimeService runtime,
            RepositoryService models,
            Ledger ledger,
            Esims esims,
            FailedAttempts attempts,
            DeskTexts texts,
            Clock clock) {
        this.runtime = runtime;
        this.models = models;
        this.ledger = ledger;
        this.esims = esims;
        this.attempts = attempts;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> of(Task task, Locale reader) {
        return order(task).map(order -> facts(order, task, reader)).orElse(Map.of());
    }

    private Optional<SimOrder> order(Task task) {
        if (!REPAIRS.contains(task.getTaskDefinitionKey())) {
            return Optional.empty();
        }
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .map(Reference::new)
                .map(ledger::order);
    }

    private Map<String, Object> facts(SimOrder order, Task task, Locale reader) {
        var facts = new HashMap<String, Object>();
        facts.put(
                "failedStep",
                order.failedStep().map(step -> step(step, task, reader)).orElse(""));
        facts.put("whatHappened", texts.whatHappened(order.failureCode().orElse(""), reader));
        facts.put("phoneNow", texts.phoneNow(order, reader));
        facts.put(
                "attempts",
                texts.attempts(
                        order, attempts.timesOf(order, task, reader), attempts.atDeskSince(order, reader), reader));
        facts.put("promise", texts.promise(order, clock.instant(), reader));
        facts.put("choices", texts.choices(order, reader));
        esims.recipientOf(order.reference()).ifPresent(email -> facts.put("recipientEmail", email));
        order.cancellationReason().ifPresent(reason -> facts.put("cancellationReason", reason));
        return facts;
    }

    private String step(String id, Task task, Locale reader) {
        var model = models.getBpmnModelInstance(task.getProcessDefinitionId());
        var name = Optional.ofNullable(model.<FlowElement>getModelElementById(id))
                .map(FlowElement::getName)
                .orElse(id);
        return texts.step(id, name, reader);
    }
}
