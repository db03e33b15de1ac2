package io.simdesk.issuance.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.issuance.Issuances;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ConfirmToManagerDelegate extends TaskDelegate {

    private final Issuances issuances;

    ConfirmToManagerDelegate(Issuances issuances) {
        this.issuances = issuances;
    }

    @Override
    protected void run(DelegateExecution task) {
        IssuanceProcess.LOOK_AGAIN_AT.show(task, issuances.confirmToManager(ORDER.of(task)));
    }
}
