package io.simdesk.renewal.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.engine.UrgentTasks;
import io.simdesk.renewal.Renewals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ChaseRenewalDelegate extends TaskDelegate {

    private final Renewals renewals;
    private final UrgentTasks urgent;

    ChaseRenewalDelegate(Renewals renewals, UrgentTasks urgent) {
        this.renewals = renewals;
        this.urgent = urgent;
    }

    @Override
    protected void run(DelegateExecution task) {
        renewals.chase(ORDER.of(task));
        urgent.raise(task);
    }
}
