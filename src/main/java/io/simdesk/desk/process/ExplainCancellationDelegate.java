package io.simdesk.desk.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.desk.Desk;
import io.simdesk.engine.TaskDelegate;
import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ExplainCancellationDelegate extends TaskDelegate {

    private final Desk desk;

    ExplainCancellationDelegate(Desk desk) {
        this.desk = desk;
    }

    @Override
    protected void run(DelegateExecution task) throws Refusal {
        desk.explainCancellation(ORDER.of(task));
    }
}
