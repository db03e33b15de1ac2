package io.simdesk.refresh;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.NumberUnknownToNetwork;
import io.simdesk.carrier.Subscription;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.Line;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderSettings;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import io.simdesk.stock.SimNotFree;
import io.simdesk.stock.Stock;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Lets our books follow the network, when a person has decided that it is right. */
@Service
public class LineAdoption {

    private final CarrierNetwork network;
    private final Ledger ledger;
    private final Fleet fleet;
    private final Stock stock;
    private final OrderSettings settings;
    private final Clock clock;

    LineAdoption(CarrierNetwork network, Ledger ledger, Fleet fleet, Stock stock, OrderSettings settings, Clock clock) {
        this.network = network;
        this.ledger = ledger;
        this.fleet = fleet;
        this.stock = stock;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks the network once more, for the task may be old, and takes over the SIM that it serves now. */
    public void adopt(String customer, Msisdn number) throws Refusal {
        ledger.refuseWhileOpen(number);
        var line = fleet.line(customer, number);
        var served = read(number);
        if (!served.servedBy(line.sim())) {
            take(line, served.sim());
        }
        line.refreshed(clock.instant(), served.active());
    }

    private void take(Line line, Iccid served) throws SimNotFree {
        var believed = line.sim();
        line.serveBy(served, stock.adopt(line.customer(), served).orElse(line.simKind()));
        if (!fleet.isServing(believed)) {
            stock.quarantine(believed, clock.instant().plus(settings.quarantine()));
        }
    }

    private Subscription read(Msisdn number) throws NumberUnknownToNetwork, NetworkDidNotAnswer {
        try {
            var served = network.read(number);
            if (served.sims().isEmpty()) {
                throw new NumberUnknownToNetwork();
            }
            return served;
        } catch (NoAnswer e) {
            throw new NetworkDidNotAnswer();
        }
    }
}
