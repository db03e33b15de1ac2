package io.simdesk.issuance.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.issuance.Reissues;
import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ReissueEsimDelegate extends TaskDelegate {

    private final Reissues reissues;

    ReissueEsimDelegate(Reissues reissues) {
        this.reissues = reissues;
    }

    @Override
    protected void run(DelegateExecution task) throws Refusal {
        reissues.reissueAfterFailure(ORDER.of(task));
    }
}
