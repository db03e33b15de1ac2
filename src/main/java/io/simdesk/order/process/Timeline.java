package io.simdesk.order.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.StepDone;
import io.simdesk.engine.StepFailed;
import io.simdesk.order.Ledger;
import io.simdesk.order.StepState;
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
            ledger.book(order, step, StepState.FAILED, failed.code());
            ledger.order(order).putAtDesk(step, failed.code());
        });
    }
}
