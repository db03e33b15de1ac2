package io.simdesk.order.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.StepDone;
import io.simdesk.engine.StepFailed;
import io.simdesk.order.Ledger;
import io.simdesk.order.StepState;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Books every step of every model on its order, so that a step a designer adds shows up by itself. */
@Component
class Timeline {

    private final Ledger ledger;

    Timeline(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(StepDone done) {
        var task = done.task();
        ORDER.find(task).ifPresent(order -> ledger.book(order, task.getCurrentActivityId(), StepState.DONE, ""));
    }

    @EventListener
    void on(StepFailed failed) {
        var task = failed.task();
        var step = task.getCurrentActivityId();
        ORDER.find(task).ifPresent(order -> {
            ledger.book(order, step, StepState.AT_THE_DESK, failed.code());
            if (!runsBeside(task)) {
                ledger.order(order).putAtDesk(step, failed.code());
            }
        });
    }

    /** A non-interrupting event subprocess runs beside the order's own way: what fails there does not hold it up. */
    private static boolean runsBeside(DelegateExecution task) {
        var around = task.getBpmnModelElementInstance().getParentElement();
        return around instanceof SubProcess beside
                && beside.triggeredByEvent()
                && beside.getChildElementsByType(StartEvent.class).stream().noneMatch(StartEvent::isInterrupting);
    }
}
