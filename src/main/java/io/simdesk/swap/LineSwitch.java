package io.simdesk.swap;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.NetworkServesAnotherSim;
import io.simdesk.carrier.NumberUnknownToNetwork;
import io.simdesk.carrier.SimRejectedByNetwork;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.LineUnknown;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderSettings;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.stock.Stock;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Moves a line from its old SIM to its new one. Each step asks the network first and may be repeated. */
@Service
public class LineSwitch {

    private final CarrierNetwork network;
    private final Ledger ledger;
    private final Fleet fleet;
    private final Stock stock;
    private final OrderSettings settings;
    private final Clock clock;

    LineSwitch(CarrierNetwork network, Ledger ledger, Fleet fleet, Stock stock, OrderSettings settings, Clock clock) {
        this.network = network;
        this.ledger = ledger;
        this.fleet = fleet;
        this.stock = stock;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes the old SIM useless in the wrong hands; passed over once the line has left it. */
    public void block(Reference reference) throws NumberUnknownToNetwork, LineUnknown {
        var order = ledger.order(reference);
        if (order.swapped()) {
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
    public void swap(Reference reference) throws NumberUnknownToNetwork, SimRejectedByNetwork, NetworkServesAnotherSim {
        var order = ledger.order(reference);
        var served = network.read(order.line());
        if (!served.servedBy(order.newSim())) {
            if (!served.servedBy(order.oldSim())) {
                throw new NetworkServesAnotherSim();
            }
            network.changeSim(order.oldSim(), order.newSim());
        }
        order.progress();
        order.networkChanged();
    }

    /** Makes sure that the network serves the new SIM and that the line works; then our own books follow. */
    public void activate(Reference reference) throws NumberUnknownToNetwork, LineUnknown {
        var order = ledger.order(reference);
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
        book(order);
    }

    private void book(SimOrder order) throws LineUnknown {
        var line = fleet.line(order.customer(), order.line());
        var newSim = stock.use(order.newSim());
        line.serveBy(newSim.iccid(), newSim.kind());
        line.resume();
        stock.quarantine(order.oldSim(), clock.instant().plus(settings.quarantine()));
    }

    /** Whether the network serves the line with the order's new SIM. */
    public boolean servesNewSim(SimOrder order) throws NumberUnknownToNetwork {
        return order.swapped() || network.read(order.line()).servedBy(order.newSim());
    }
}
