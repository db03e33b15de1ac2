package io.simdesk.renewal;

import io.simdesk.fleet.Fleet;
import io.simdesk.message.Outbox;
import io.simdesk.message.Purpose;
import io.simdesk.order.Ledger;
import io.simdesk.order.NewOrder;
import io.simdesk.order.OrderKind;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reason;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Refusal;
import io.simdesk.stock.SimNotFree;
import io.simdesk.stock.Stock;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Takes back a swap that hit the wrong number: the line returns to its former SIM, as an order of its own. */
@Service
public class Reversals {

    private final Ledger ledger;
    private final Fleet fleet;
    private final Stock stock;
    private final Outbox outbox;
    private final Clock clock;

    Reversals(Ledger ledger, Fleet fleet, Stock stock, Outbox outbox, Clock clock) {
        this.ledger = ledger;
        this.fleet = fleet;
        this.stock = stock;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Opens the order back, as long as the line is on the new SIM and the former one is in quarantine. */
    public SimOrder accept(Reference wrong) throws Refusal {
        var order = ledger.find(wrong).orElseThrow(NothingToReverse::new);
        var line = fleet.line(order.customer(), order.line());
        if (order.state() != OrderState.DONE || !line.sim().equals(order.newSim())) {
            throw new NothingToReverse();
        }
        ledger.refuseWhileOpen(order.line());
        reserveFormerSim(order);
        var back = ledger.open(new NewOrder(
                OrderKind.RENEWAL,
                Reason.WRONG_NUMBER,
                order.line(),
                order.newSim(),
                order.oldSim(),
                order.requester(),
                Optional.empty()));
        outbox.tellRequester(back, Purpose.RENEWAL_REVERSED);
        return back;
    }

    private void reserveFormerSim(SimOrder order) throws NothingToReverse {
        try {
            stock.reserveForReversal(order.oldSim(), clock.instant());
        } catch (SimNotFree e) {
            throw new NothingToReverse();
        }
    }
}
