package io.simdesk.engine.blocks;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.FormDelegate;
import io.simdesk.order.Ledger;
import io.simdesk.sim.Refusal;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Takes an answer from anybody but the one who asked for the order: four eyes. */
@Component
class AskAnotherPersonDelegate extends FormDelegate {

    private final Ledger ledger;

    AskAnotherPersonDelegate(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    protected void accept(DelegateExecution task) throws Refusal {
        var requester = ledger.order(ORDER.of(task)).requester().user();
        if (answering(task).filter(requester::equals).isPresent()) {
            throw new NeedsAnotherPerson(ORDER.of(task));
        }
    }

    private static Optional<String> answering(DelegateExecution task) {
        return Optional.ofNullable(
                        task.getProcessEngineServices().getIdentityService().getCurrentAuthentication())
                .map(Authentication::getUserId);
    }
}
