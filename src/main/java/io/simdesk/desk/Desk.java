package io.simdesk.desk;

import io.simdesk.issuance.Esims;
import io.simdesk.message.Outbox;
import io.simdesk.message.Purpose;
import io.simdesk.order.Act;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderKind;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reference;
import io.simdesk.sim.Refusal;
import io.simdesk.swap.NetworkTruth;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What the back office may do with an order that failed. Runs in the transaction of the process. */
@Service
public class Desk {

    private static final int LONGEST_REASON = 500;

    private final Ledger ledger;
    private final RepairRules rules;
    private final OtherSims otherSims;
    private final Esims esims;
    private final NetworkTruth network;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    Desk(
            Ledger ledger,
            RepairRules rules,
            OtherSims otherSims,
            Esims esims,
            NetworkTruth network,
            Outbox outbox,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.rules = rules;
        this.otherSims = otherSims;
        this.esims = esims;
        this.network = network;
        this.outbox = outbox;
        this.events = events;
    }

    /** Carries out what a clerk has chosen, as long as it is still safe. */
    public void repair(Reference reference, RepairAnswer answer) throws Refusal {
        var order = ledger.hold(reference);
        var repair = Repair.of(answer.choice());
        rules.refuseUnlessOffered(repair, order);
        switch (repair) {
            case TRY_AGAIN -> order.withdrawCancellation();
            case OTHER_SIM, NEW_CODE -> otherSims.use(order, answer.otherSimNumber());
            case CORRECT_ADDRESS -> esims.correctAddress(reference, answer.newRecipient());
            case ADOPT_SIM -> network.adopt(order);
            case CANCEL -> order.explainCancellation(reason("cancellationReason", answer.cancellationReason()));
            case CLOSE -> order.settledByHand(reason("closingReason", answer.closingReason()));
        }
        order.progress();
        events.publishEvent(new RepairChosen(reference, repair, answer.reason()));
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
        esims.forget(reference);
        outbox.tellRequester(order, Purpose.ORDER_CLOSED);
        ledger.finish(order, OrderState.DONE);
    }
}
