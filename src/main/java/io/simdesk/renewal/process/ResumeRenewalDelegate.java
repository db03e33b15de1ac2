package io.simdesk.renewal.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.renewal.Renewals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ResumeRenewalDelegate extends TaskDelegate {

    private final Renewals renewals;

    ResumeRenewalDelegate(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    protected void run(DelegateExecution task) {
        renewals.resume(ORDER.of(task));
    }
}
