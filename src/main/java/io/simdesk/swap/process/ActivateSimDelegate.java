package io.simdesk.swap.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.sim.Refusal;
import io.simdesk.swap.LineSwitch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ActivateSimDelegate extends TaskDelegate {

    private final LineSwitch lines;

    ActivateSimDelegate(LineSwitch lines) {
        this.lines = lines;
    }

    @Override
    protected void run(DelegateExecution task) throws Refusal {
        lines.activate(ORDER.of(task));
    }
}
