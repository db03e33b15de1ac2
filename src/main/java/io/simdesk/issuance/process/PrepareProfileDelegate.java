package io.simdesk.issuance.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.issuance.Issuances;
import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class PrepareProfileDelegate extends TaskDelegate {

    private final Issuances issuances;

    PrepareProfileDelegate(Issuances issuances) {
        this.issuances = issuances;
    }

    @Override
    protected void run(DelegateExecution task) throws Refusal {
        issuances.prepareProfile(ORDER.of(task));
    }
}
