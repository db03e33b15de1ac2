package io.simdesk.desk.process;

import static io.simdesk.desk.process.RepairVariables.CANCELLATION_REASON;
import static io.simdesk.desk.process.RepairVariables.CHOICE;
import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.desk.Desk;
import io.simdesk.desk.UnknownRepair;
import io.simdesk.engine.FormDelegate;
import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class RepairIssuanceDelegate extends FormDelegate {

    private final Desk desk;

    RepairIssuanceDelegate(Desk desk) {
        this.desk = desk;
    }

    @Override
    protected void accept(DelegateExecution task) throws Refusal {
        var order = ORDER.of(task);
        switch (CHOICE.typed(task)) {
            case "tryAgain" -> desk.tryAgain(order);
            case "cancel" -> desk.cancel(order, CANCELLATION_REASON.typed(task));
            default -> throw new UnknownRepair();
        }
        CANCELLATION_REASON.clear(task);
    }
}
