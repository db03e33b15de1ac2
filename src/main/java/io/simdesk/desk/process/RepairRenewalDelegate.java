package io.simdesk.desk.process;

import static io.simdesk.desk.process.RepairVariables.CANCELLATION_REASON;
import static io.simdesk.desk.process.RepairVariables.CHOICE;
import static io.simdesk.desk.process.RepairVariables.OTHER_SIM_NUMBER;
import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.desk.Desk;
import io.simdesk.desk.UnknownRepair;
import io.simdesk.engine.FormDelegate;
import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class RepairRenewalDelegate extends FormDelegate {

    private final Desk desk;

    RepairRenewalDelegate(Desk desk) {
        this.desk = desk;
    }

    @Override
    protected void accept(DelegateExecution task) throws Refusal {
        var order = ORDER.of(task);
        switch (CHOICE.typed(task)) {
            case "tryAgain" -> desk.tryAgain(order);
            case "otherSim" -> desk.useOtherSim(order, OTHER_SIM_NUMBER.typed(task));
            case "cancel" -> desk.cancel(order, CANCELLATION_REASON.typed(task));
            default -> throw new UnknownRepair();
        }
        OTHER_SIM_NUMBER.clear(task);
        CANCELLATION_REASON.clear(task);
    }
}
