package io.simdesk.issuance.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.issuance.Issuances;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class GiveBackEsimDelegate extends TaskDelegate {

    private final Issuances issuances;

    GiveBackEsimDelegate(Issuances issuances) {
        this.issuances = issuances;
    }

    @Override
    protected void run(DelegateExecution task) {
        issuances.giveBack(ORDER.of(task));
        IssuanceProcess.keepChoice(task);
    }
}
