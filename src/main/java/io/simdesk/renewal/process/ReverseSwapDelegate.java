package io.simdesk.renewal.process;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ReverseSwapDelegate extends TaskDelegate {

    private final ReversalProcess reversals;

    ReverseSwapDelegate(ReversalProcess reversals) {
        this.reversals = reversals;
    }

    @Override
    protected void run(DelegateExecution task) throws Refusal {
        reversals.reverse(ReversalProcess.WRONG_ORDER.typed(task), ReversalProcess.WHY.typed(task));
    }
}
