package io.simdesk.swap;

import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.Line;
import io.simdesk.fleet.LineUnknown;
import io.simdesk.order.OrderSettings;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Iccid;
import io.simdesk.stock.SimNotFree;
import io.simdesk.stock.Stock;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Our own books of fleet and stock, which follow the network and never go before it. */
@Component
class LineBooks {

    private final Fleet fleet;
    private final Stock stock;
    private final OrderSettings settings;
    private final Clock clock;

    LineBooks(Fleet fleet, Stock stock, OrderSettings settings, Clock clock) {
        this.fleet = fleet;
        this.stock = stock;
        this.settings = settings;
        this.clock = clock;
    }

    /** The line works with the order's new SIM; the old one is kept for a reversal. */
    void moved(SimOrder order) throws LineUnknown {
        var line = fleet.line(order.customer(), order.line());
        var newSim = stock.use(order.newSim());
        line.serveBy(newSim.iccid(), newSim.kind());
        line.resume();
        keepApart(order.oldSim());
    }

    /** The line is served by a SIM that our books did not know for it. */
    void adopt(Line line, Iccid served) throws SimNotFree {
        var believed = line.sim();
        line.serveBy(served, stock.adopt(line.customer(), served).orElse(line.simKind()));
        if (!fleet.isServing(believed)) {
            keepApart(believed);
        }
    }

    /** It serves no line, or nobody is sure of it; for some time nobody else gets it. */
    void keepApart(Iccid sim) {
        stock.quarantine(sim, clock.instant().plus(settings.quarantine()));
    }
}
