package io.simdesk.desk;

import io.simdesk.message.Outbox;
import io.simdesk.message.Purpose;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderKind;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Refusal;
import io.simdesk.stock.SimNumbering;
import io.simdesk.stock.Stock;
import io.simdesk.swap.NetworkHasChanged;
import org.springframework.stereotype.Service;

/** What the back office may do with an order that failed. Runs in the transaction of the process. */
@Service
public class Desk {

    private static final int LONGEST_REASON = 500;
    private static final String NETWORK_HAS_CHANGED = NetworkHasChanged.class.getSimpleName();

    private final Ledger ledger;
    private final Stock stock;
    private final SimNumbering numbering;
    private final Outbox outbox;

    Desk(Ledger ledger, Stock stock, SimNumbering numbering, Outbox outbox) {
        this.ledger = ledger;
        this.stock = stock;
        this.numbering = numbering;
        this.outbox = outbox;
    }

    /** Sends the order through its steps again; each passes over what is done. */
    public void tryAgain(Reference reference) throws OrderIsBeingCancelled {
        var order = ledger.order(reference);
        if (order.failureCode().filter(NETWORK_HAS_CHANGED::equals).isPresent()) {
            order.withdrawCancellation();
        }
        refuseWhileCancelling(order);
        order.progress();
    }

    /** Puts another free card of the same customer in the place of the one that was asked for. */
    public void useOtherSim(Reference reference, String printed) throws Refusal {
        var order = ledger.order(reference);
        refuseWhileCancelling(order);
        refuseOnceSwapped(order);
        var card = stock.card(order.customer(), numbering.read(printed));
        stock.reserve(card);
        stock.giveBack(order.newSim());
        order.useInstead(card.iccid());
        order.progress();
    }

    /** Starts the cancellation, with a reason that the requester will read. */
    public void cancel(Reference reference, String reason) throws Refusal {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new ReasonMissing();
        }
        var order = ledger.order(reference);
        refuseOnceSwapped(order);
        order.explainCancellation(reason.strip());
    }

    /** The order ends as cancelled; its requester is told why. */
    public void explainCancellation(Reference reference) {
        var order = ledger.order(reference);
        var purpose = order.kind() == OrderKind.ESIM ? Purpose.ESIM_CANCELLED : Purpose.RENEWAL_CANCELLED;
        outbox.tellRequester(order, purpose);
        ledger.finish(order, OrderState.CANCELLED);
    }

    private static void refuseWhileCancelling(SimOrder order) throws OrderIsBeingCancelled {
        if (order.cancellationReason().isPresent()) {
            throw new OrderIsBeingCancelled();
        }
    }

    private static void refuseOnceSwapped(SimOrder order) throws NetworkHasChanged {
        if (order.swapped()) {
            throw new NetworkHasChanged();
        }
    }
}
