package io.simdesk.renewal.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.renewal.Renewals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ChaseRenewalDelegate extends TaskDelegate {

    private final Renewals renewals;

    ChaseRenewalDelegate(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    protected void run(DelegateExecution task) {
        renewals.chase(ORDER.of(task));
    }
}
