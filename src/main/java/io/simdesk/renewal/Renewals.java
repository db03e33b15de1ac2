package io.simdesk.renewal;

import io.simdesk.fleet.Fleet;
import io.simdesk.message.Outbox;
import io.simdesk.message.Purpose;
import io.simdesk.order.Act;
import io.simdesk.order.Ledger;
import io.simdesk.order.NewOrder;
import io.simdesk.order.OrderHasMovedOn;
import io.simdesk.order.OrderKind;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reason;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.order.WhoAsks;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import io.simdesk.stock.SimNumbering;
import io.simdesk.stock.Stock;
import io.simdesk.swap.LineSwitch;
import io.simdesk.swap.NetworkHasChanged;
import org.springframework.stereotype.Service;

/** Renewals of SIM cards and their rules. Runs in the transaction of the process. */
@Service
public class Renewals {

    private final Fleet fleet;
    private final Stock stock;
    private final SimNumbering numbering;
    private final Ledger ledger;
    private final LineSwitch lines;
    private final Outbox outbox;
    private final WhoAsks whoAsks;
    private final Reversals reversals;

    Renewals(
            Fleet fleet,
            Stock stock,
            SimNumbering numbering,
            Ledger ledger,
            LineSwitch lines,
            Outbox outbox,
            WhoAsks whoAsks,
            Reversals reversals) {
        this.fleet = fleet;
        this.stock = stock;
        this.numbering = numbering;
        this.ledger = ledger;
        this.lines = lines;
        this.outbox = outbox;
        this.whoAsks = whoAsks;
        this.reversals = reversals;
    }

    /** What {@link #accept} would refuse now; holds and changes nothing. */
    public void check(RenewalRequest request) throws Refusal {
        var customer = whoAsks.requester().customer();
        var number = Msisdn.parse(request.phoneNumber());
        var iccid = numbering.read(request.newSimNumber());
        Reason.parse(request.reason());
        fleet.lineToChange(customer, number);
        ledger.refuseWhileOpen(number, iccid);
        stock.checkCard(customer, iccid);
    }

    /** Checks the request, reserves the card, opens the order and writes the receipt. */
    public SimOrder accept(RenewalRequest request) throws Refusal {
        return request.reverses().isPresent()
                ? reversals.accept(request.reverses().get())
                : acceptNew(request);
    }

    private SimOrder acceptNew(RenewalRequest request) throws Refusal {
        var requester = whoAsks.requester();
        var number = Msisdn.parse(request.phoneNumber());
        var iccid = numbering.read(request.newSimNumber());
        var reason = Reason.parse(request.reason());
        var line = fleet.lineToChange(requester.customer(), number);
        var card = stock.card(requester.customer(), iccid);
        var order = ledger.open(
                new NewOrder(OrderKind.RENEWAL, reason, number, line.sim(), iccid, requester, request.key()));
        stock.reserve(card);
        outbox.tellRequester(order, Purpose.RENEWAL_RECEIVED);
        return order;
    }

    /** The order is done; its requester is told. */
    public void confirm(Reference reference) throws OrderHasMovedOn {
        var order = ledger.order(reference);
        if (!ledger.isDue(order, Act.CLOSE)) {
            return;
        }
        outbox.tellRequester(order, Purpose.RENEWAL_DONE);
        ledger.finish(order, OrderState.DONE);
    }

    /** Undoes what was prepared, as long as the network has not changed; the order ends when that is explained. */
    public void cancel(Reference reference) throws Refusal {
        var order = ledger.order(reference);
        ledger.isDue(order, Act.UNDO);
        if (lines.servesNewSim(order)) {
            throw new NetworkHasChanged();
        }
        if (order.lineBlocked()) {
            lines.unblock(order);
        }
        stock.giveBack(order.newSim());
    }

    /** The network was faster than the cancellation: the order goes on. */
    public void resume(Reference reference) {
        var order = ledger.order(reference);
        order.withdrawCancellation();
        order.progress();
    }

    /** The promise is missed: the order is marked and its requester told, once; not when it has ended meanwhile. */
    public void chase(Reference reference) {
        var order = ledger.order(reference);
        if (!order.state().isFinal()) {
            outbox.tellRequester(order, Purpose.RENEWAL_LATE);
            order.missPromise();
        }
    }
}
