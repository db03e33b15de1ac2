package io.simdesk.desk;

import io.simdesk.message.Outbox;
import io.simdesk.message.Purpose;
import io.simdesk.order.Act;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderKind;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Refusal;
import io.simdesk.stock.SimNumbering;
import io.simdesk.stock.Stock;
import io.simdesk.swap.NetworkTruth;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What the back office may do with an order that failed. Runs in the transaction of the process. */
@Service
public class Desk {

    private static final int LONGEST_REASON = 500;

    private final Ledger ledger;
    private final Stock stock;
    private final SimNumbering numbering;
    private final NetworkTruth network;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    Desk(
            Ledger ledger,
            Stock stock,
            SimNumbering numbering,
            NetworkTruth network,
            Outbox outbox,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.stock = stock;
        this.numbering = numbering;
        this.network = network;
        this.outbox = outbox;
        this.events = events;
    }

    /** Carries out what a clerk has chosen, as long as it is still safe. */
    public void repair(Reference reference, RepairAnswer answer) throws Refusal {
        var order = ledger.hold(reference);
        var repair = Repair.of(answer.choice());
        RepairRules.refuseUnlessOffered(repair, order);
        switch (repair) {
            case TRY_AGAIN -> order.progress();
            case OTHER_SIM -> useOtherSim(order, answer.otherSimNumber());
            case ADOPT_SIM -> adoptSim(order);
            case CANCEL -> cancel(order, answer.cancellationReason());
            case CLOSE -> order.settledByHand(reason("closingReason", answer.closingReason()));
        }
        events.publishEvent(new RepairChosen(reference, repair, answer.reason()));
    }

    /** Puts another free card of the same customer in the place of the one that was asked for. */
    private void useOtherSim(SimOrder order, String printed) throws Refusal {
        network.refuseOnceServed(order);
        var card = stock.card(order.customer(), numbering.read(printed));
        stock.reserve(card);
        stock.giveBack(order.newSim());
        order.useInstead(card.iccid());
        order.progress();
    }

    private void adoptSim(SimOrder order) throws Refusal {
        network.adopt(order);
        order.progress();
    }

    private static void cancel(SimOrder order, String reason) throws ReasonMissing {
        order.explainCancellation(reason("cancellationReason", reason));
    }

    private static String reason(String field, String typed) throws ReasonMissing {
        if (typed.isBlank() || typed.length() > LONGEST_REASON) {
            throw new ReasonMissing(field);
        }
        return typed.strip();
    }

    /** The order ends as cancelled; its requester is told why. */
    public void explainCancellation(Reference reference) throws Refusal {
        var order = ledger.order(reference);
        if (!ledger.isDue(order, Act.EXPLAIN)) {
            return;
        }
        var purpose = order.kind() == OrderKind.ESIM ? Purpose.ESIM_CANCELLED : Purpose.RENEWAL_CANCELLED;
        outbox.tellRequester(order, purpose);
        ledger.finish(order, OrderState.CANCELLED);
    }

    /** The order ends as somebody has settled it; our books follow the network and the requester is told. */
    public void closeByHand(Reference reference) throws Refusal {
        var order = ledger.hold(reference);
        network.follow(order);
        outbox.tellRequester(order, Purpose.ORDER_CLOSED);
        ledger.finish(order, OrderState.DONE);
    }
}
