package io.simdesk.swap;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.carrier.NumberUnknownToNetwork;
import io.simdesk.carrier.Subscription;
import io.simdesk.fleet.Fleet;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lets a person at the desk decide by what the network says now, and lets our books follow it. */
@Service
public class NetworkTruth {

    private final CarrierNetwork network;
    private final Fleet fleet;
    private final LineBooks books;

    NetworkTruth(CarrierNetwork network, Fleet fleet, LineBooks books) {
        this.network = network;
        this.fleet = fleet;
        this.books = books;
    }

    /** Refuses while the network may serve the order's new SIM, or does not say whether it does. */
    public void refuseOnceServed(SimOrder order) throws NetworkHasChanged, NetworkSilent {
        if (order.swapped() || serves(order).isPresent()) {
            throw new NetworkHasChanged();
        }
    }

    /** The SIM that the network serves becomes the order's old one, when it is still the one that was shown. */
    public void adopt(SimOrder order) throws Refusal {
        var shown = order.servedInstead().orElseThrow(NothingToAdopt::new);
        var served = read(order.line()).map(Subscription::sim).orElseThrow(NumberUnknownToNetwork::new);
        if (!served.equals(shown)) {
            throw new NothingToAdopt();
        }
        books.adopt(fleet.line(order.customer(), order.line()), served);
        order.adopt(served);
    }

    /** Our books follow what somebody did on the network; a new SIM that is not served there is kept apart. */
    public void follow(SimOrder order) throws Refusal {
        if (serves(order).isPresent()) {
            books.moved(order);
        } else {
            books.keepApart(order.newSim());
        }
    }

    private Optional<Subscription> serves(SimOrder order) throws NetworkSilent {
        return read(order.line()).filter(subscription -> subscription.servedBy(order.newSim()));
    }

    /** Empty when the network knows no such number. */
    Optional<Subscription> read(Msisdn number) throws NetworkSilent {
        try {
            return Optional.of(network.read(number));
        } catch (NumberUnknownToNetwork e) {
            return Optional.empty();
        } catch (NoAnswer e) {
            throw new NetworkSilent();
        }
    }
}
