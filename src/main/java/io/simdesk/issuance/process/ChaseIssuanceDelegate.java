package io.simdesk.issuance.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.engine.UrgentTasks;
import io.simdesk.issuance.Issuances;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ChaseIssuanceDelegate extends TaskDelegate {

    private final Issuances issuances;
    private final UrgentTasks urgent;

    ChaseIssuanceDelegate(Issuances issuances, UrgentTasks urgent) {
        this.issuances = issuances;
        this.urgent = urgent;
    }

    @Override
    protected void run(DelegateExecution task) {
        issuances.chase(ORDER.of(task));
        urgent.raise(task);
    }
}
