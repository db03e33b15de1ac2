package io.simdesk.desk.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.desk.DeskTexts;
import io.simdesk.engine.TaskFacts;
import io.simdesk.engine.UrgentTasks;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderSettings;
import io.simdesk.order.SimOrder;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Shows in every task about an order what its worker must know; a task that names nobody is the requester's. */
@Component
class OrderTaskFacts implements TaskFacts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Ledger ledger;
    private final OrderSettings settings;
    private final DeskTexts texts;

    OrderTaskFacts(Ledger ledger, OrderSettings settings, DeskTexts texts) {
        this.ledger = ledger;
        this.settings = settings;
        this.texts = texts;
    }

    @Override
    public void addTo(DelegateTask task) {
        ORDER.find(task).map(ledger::order).ifPresent(order -> add(order, task));
    }

    private void add(SimOrder order, DelegateTask task) {
        task.setVariablesLocal(request(order));
        order.failedStep().ifPresent(step -> task.setVariablesLocal(failure(order, nameOf(step, task))));
        if (order.late()) {
            task.setPriority(UrgentTasks.URGENT);
        }
        if (task.getAssignee() == null && task.getCandidates().isEmpty()) {
            task.setAssignee(order.requester().user());
        }
    }

    private Map<String, Object> request(SimOrder order) {
        return Map.of(
                "reference", order.reference().value(),
                "phoneNumber", order.line().national(),
                "customer", order.customer(),
                "requestedBy", order.requester().user(),
                "requestedAt", TIME.format(order.requestedAt().atZone(settings.zone())),
                "oldSimNumber", order.oldSim().simNumber().digits(),
                "newSimNumber", order.newSim().simNumber().digits());
    }

    private Map<String, Object> failure(SimOrder order, String step) {
        return Map.of(
                "failedStep",
                step,
                "whatHappened",
                texts.whatHappened(order.failureCode().orElse("")),
                "attempts",
                order.failures());
    }

    private static String nameOf(String step, DelegateTask task) {
        return Optional.ofNullable(task.getBpmnModelInstance().<FlowElement>getModelElementById(step))
                .map(FlowElement::getName)
                .orElse(step);
    }
}
