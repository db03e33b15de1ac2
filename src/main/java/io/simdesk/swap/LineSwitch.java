package io.simdesk.swap;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.NetworkServesAnotherSim;
import io.simdesk.carrier.NumberUnknownToNetwork;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.LineUnknown;
import io.simdesk.order.Act;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderHasMovedOn;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Refusal;
import org.springframework.stereotype.Service;

/** Moves a line from its old SIM to its new one. Each step asks the network first and may be repeated. */
@Service
public class LineSwitch {

    private final CarrierNetwork network;
    private final Ledger ledger;
    private final Fleet fleet;
    private final LineBooks books;

    LineSwitch(CarrierNetwork network, Ledger ledger, Fleet fleet, LineBooks books) {
        this.network = network;
        this.ledger = ledger;
        this.fleet = fleet;
        this.books = books;
    }

    /** Makes the old SIM useless in the wrong hands; passed over once the line has left it. */
    public void block(Reference reference) throws NumberUnknownToNetwork, LineUnknown, OrderHasMovedOn {
        var order = ledger.hold(reference);
        if (!ledger.isDue(order, Act.BLOCK)) {
            return;
        }
        network.block(order.line());
        order.progress();
        order.lineWasBlocked();
        fleet.line(order.customer(), order.line()).suspend();
    }

    /** Lets the line work again after it was blocked for an order that is given up. */
    public void unblock(SimOrder order) throws NumberUnknownToNetwork, LineUnknown {
        network.unblock(order.line());
        order.lineWasUnblocked();
        fleet.line(order.customer(), order.line()).resume();
    }

    /** Changes the SIM on the network, unless the network serves the new one already. */
    public void swap(Reference reference) throws Refusal {
        var order = ledger.hold(reference);
        ledger.isDue(order, Act.MOVE);
        var served = network.read(order.line());
        if (!served.servedBy(order.newSim())) {
            if (!served.servedBy(order.oldSim())) {
                order.foundOnNetwork(served.sim());
                throw new NetworkServesAnotherSim();
            }
            network.changeSim(order.oldSim(), order.newSim());
        }
        order.progress();
        order.networkChanged();
    }

    /** Makes sure that the network serves the new SIM and that the line works; then our own books follow. */
    public void activate(Reference reference) throws NumberUnknownToNetwork, LineUnknown, OrderHasMovedOn {
        var order = ledger.hold(reference);
        ledger.isDue(order, Act.MOVE);
        var served = network.read(order.line());
        if (!served.servedBy(order.newSim())) {
            throw new NotServedYet(reference);
        }
        if (!served.active()) {
            network.unblock(order.line());
        }
        network.cancelLocation(order.line());
        order.progress();
        order.lineWasUnblocked();
        books.moved(order);
    }

    /** Whether the network serves the line with the order's new SIM. */
    public boolean servesNewSim(SimOrder order) throws NumberUnknownToNetwork {
        return order.swapped() || network.read(order.line()).servedBy(order.newSim());
    }
}
