package io.simdesk.desk;

import io.simdesk.message.Outbox;
import io.simdesk.message.Outgoing;
import io.simdesk.message.Purpose;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderKind;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Refusal;
import io.simdesk.stock.SimNumbering;
import io.simdesk.stock.Stock;
import io.simdesk.swap.LineSwitch;
import io.simdesk.swap.NetworkHasChanged;
import org.springframework.stereotype.Service;

/** What the back office may do with an order that failed. Runs in the transaction of the process. */
@Service
public class Desk {

    private static final int LONGEST_REASON = 500;

    private final Ledger ledger;
    private final Stock stock;
    private final SimNumbering numbering;
    private final LineSwitch lines;
    private final Outbox outbox;

    Desk(Ledger ledger, Stock stock, SimNumbering numbering, LineSwitch lines, Outbox outbox) {
        this.ledger = ledger;
        this.stock = stock;
        this.numbering = numbering;
        this.lines = lines;
        this.outbox = outbox;
    }

    /** Sends the order through its steps again; each passes over what is done. */
    public void tryAgain(Reference reference) throws OrderIsBeingCancelled {
        openOrder(reference).progress();
    }

    /** Puts another free card of the same customer in the place of the one that was asked for. */
    public void useOtherSim(Reference reference, String printed) throws Refusal {
        var order = openOrder(reference);
        refuseOnceChanged(order);
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
        refuseOnceChanged(order);
        order.explainCancellation(reason.strip());
    }

    /** The order ends as cancelled; its requester is told why. */
    public void explainCancellation(Reference reference) {
        var order = ledger.order(reference);
        var purpose = order.kind() == OrderKind.ESIM ? Purpose.ESIM_CANCELLED : Purpose.RENEWAL_CANCELLED;
        var requester = order.requester();
        ledger.finish(order, OrderState.CANCELLED);
        outbox.post(new Outgoing(reference, purpose, requester.email(), requester.language()));
    }

    private SimOrder openOrder(Reference reference) throws OrderIsBeingCancelled {
        var order = ledger.order(reference);
        if (order.cancellationReason().isPresent()) {
            throw new OrderIsBeingCancelled();
        }
        return order;
    }

    private void refuseOnceChanged(SimOrder order) throws Refusal {
        if (lines.servesNewSim(order)) {
            throw new NetworkHasChanged();
        }
    }
}
