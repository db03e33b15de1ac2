package io.simdesk.issuance.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.issuance.EsimRequests;
import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class AllocateEsimDelegate extends TaskDelegate {

    private final EsimRequests requests;

    AllocateEsimDelegate(EsimRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void run(DelegateExecution task) throws Refusal {
        var request = IssuanceProcess.requested(task);
        var order = requests.allocate(request);
        IssuanceProcess.keepAnswers(task, request);
        ORDER.set(task, order.reference());
    }
}
