package io.simdesk.issuance.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.issuance.Issuances;
import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ConfirmActivationDelegate extends TaskDelegate {

    private final Issuances issuances;

    ConfirmActivationDelegate(Issuances issuances) {
        this.issuances = issuances;
    }

    @Override
    protected void run(DelegateExecution task) throws Refusal {
        issuances.confirmActivation(ORDER.of(task));
    }
}
