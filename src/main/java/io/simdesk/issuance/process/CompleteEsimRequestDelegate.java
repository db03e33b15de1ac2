package io.simdesk.issuance.process;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.FormDelegate;
import io.simdesk.issuance.EsimRequests;
import io.simdesk.issuance.UnknownChoice;
import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class CompleteEsimRequestDelegate extends FormDelegate {

    private final EsimRequests requests;

    CompleteEsimRequestDelegate(EsimRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void accept(DelegateExecution task) throws Refusal {
        var order = ORDER.of(task);
        switch (IssuanceProcess.DECISION.typed(task)) {
            case "CONFIRM" -> requests.complete(order, IssuanceProcess.delivery(task));
            case "LEAVE" -> requests.leave(order);
            default -> throw new UnknownChoice(IssuanceProcess.DECISION.name());
        }
        IssuanceProcess.forgetRecipient(task);
    }
}
