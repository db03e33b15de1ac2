package io.simdesk.refresh.process;

import static io.simdesk.refresh.process.LineDriftProcess.LINE;
import static io.simdesk.refresh.process.LineDriftProcess.OWNER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.sim.Refusal;
import io.simdesk.swap.LineAdoption;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class AdoptNetworkSimDelegate extends TaskDelegate {

    private final LineAdoption lines;

    AdoptNetworkSimDelegate(LineAdoption lines) {
        this.lines = lines;
    }

    @Override
    protected void run(DelegateExecution task) throws Refusal {
        lines.adopt(OWNER.of(task), LINE.of(task));
    }
}
