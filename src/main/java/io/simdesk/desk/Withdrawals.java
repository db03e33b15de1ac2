package io.simdesk.desk;

import io.simdesk.issuance.Esims;
import io.simdesk.issuance.ProfileState;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderState;
import io.simdesk.order.OrderUnknown;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** An order that its requester wants no more. Runs in the transaction of the process. */
@Service
public class Withdrawals {

    private final Ledger ledger;
    private final Esims esims;
    private final MessageSource texts;

    Withdrawals(Ledger ledger, Esims esims, MessageSource texts) {
        this.ledger = ledger;
        this.esims = esims;
        this.texts = texts;
    }

    /** Begins the cancellation, as long as nothing has changed on the network; false when it has begun already. */
    public boolean begin(String customer, Reference reference) throws Refusal {
        var order = ledger.hold(customer, reference).orElseThrow(OrderUnknown::new);
        if (order.state() == OrderState.CANCELLED || order.cancellationReason().isPresent()) {
            return false;
        }
        refuseWhenTooLate(order);
        order.explainCancellation(texts.getMessage(
                "cancellation.by-requester", null, order.requester().language()));
        return true;
    }

    private void refuseWhenTooLate(SimOrder order) throws OrderIsFinished, TooLateToCancel {
        if (order.state().isFinal()) {
            throw new OrderIsFinished();
        }
        var isOnPhone =
                esims.stateOf(order).filter(ProfileState.INSTALLED::equals).isPresent();
        if (order.swapped() || isOnPhone) {
            throw new TooLateToCancel();
        }
    }
}
