package io.simdesk.swap;

import io.simdesk.carrier.NumberUnknownToNetwork;
import io.simdesk.fleet.Fleet;
import io.simdesk.order.Ledger;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Lets our books follow the network where no order runs, when a person has decided that it is right. */
@Service
public class LineAdoption {

    private final NetworkTruth network;
    private final Ledger ledger;
    private final Fleet fleet;
    private final LineBooks books;
    private final Clock clock;

    LineAdoption(NetworkTruth network, Ledger ledger, Fleet fleet, LineBooks books, Clock clock) {
        this.network = network;
        this.ledger = ledger;
        this.fleet = fleet;
        this.books = books;
        this.clock = clock;
    }

    /** Asks the network once more, for the task may be old, and takes over the SIM that it serves now. */
    public void adopt(String customer, Msisdn number) throws Refusal {
        ledger.refuseWhileOpen(number);
        var line = fleet.line(customer, number);
        var served =
                network.read(number).filter(known -> !known.sims().isEmpty()).orElseThrow(NumberUnknownToNetwork::new);
        if (!served.servedBy(line.sim())) {
            books.adopt(line, served.sim());
        }
        line.refreshed(clock.instant(), served.active());
    }
}
