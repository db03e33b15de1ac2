package io.simdesk.renewal.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.renewal.Renewals;
import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ConfirmRenewalDelegate extends TaskDelegate {

    private final Renewals renewals;

    ConfirmRenewalDelegate(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    protected void run(DelegateExecution task) throws Refusal {
        renewals.confirm(ORDER.of(task));
    }
}
