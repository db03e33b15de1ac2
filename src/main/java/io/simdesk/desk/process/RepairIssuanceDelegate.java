package io.simdesk.desk.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.desk.Desk;
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
        desk.repair(ORDER.of(task), RepairVariables.answer(task));
        RepairVariables.forgetAnswer(task);
    }
}
