package io.simdesk.desk.process;

import io.simdesk.desk.Repair;
import io.simdesk.desk.Withdrawals;
import io.simdesk.order.Reference;
import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells an order's process that it is not wanted any more, and the ledger in the same transaction. */
@Component
class CancellationMessage {

    private static final String NAME = "cancellationRequested";

    private final Withdrawals withdrawals;
    private final RuntimeService runtime;

    CancellationMessage(Withdrawals withdrawals, RuntimeService runtime) {
        this.withdrawals = withdrawals;
        this.runtime = runtime;
    }

    @Transactional
    public void say(String customer, Reference reference) throws Refusal {
        if (withdrawals.begin(customer, reference)) {
            runtime.createMessageCorrelation(NAME)
                    .processInstanceBusinessKey(reference.value())
                    .setVariable(RepairVariables.CHOICE.name(), Repair.CANCEL.choice())
                    .correlate();
        }
    }
}
