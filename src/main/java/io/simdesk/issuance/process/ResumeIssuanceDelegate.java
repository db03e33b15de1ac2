package io.simdesk.issuance.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.issuance.Issuances;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ResumeIssuanceDelegate extends TaskDelegate {

    private final Issuances issuances;

    ResumeIssuanceDelegate(Issuances issuances) {
        this.issuances = issuances;
    }

    @Override
    protected void run(DelegateExecution task) {
        issuances.resume(ORDER.of(task));
    }
}
