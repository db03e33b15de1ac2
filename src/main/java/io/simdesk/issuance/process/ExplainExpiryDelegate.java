package io.simdesk.issuance.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.issuance.InstallWait;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ExplainExpiryDelegate extends TaskDelegate {

    private final InstallWait waits;

    ExplainExpiryDelegate(InstallWait waits) {
        this.waits = waits;
    }

    @Override
    protected void run(DelegateExecution task) {
        waits.explainExpiry(ORDER.of(task));
    }
}
