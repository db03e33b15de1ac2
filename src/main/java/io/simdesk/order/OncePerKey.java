package io.simdesk.order;

import io.simdesk.sim.Refusal;
import org.springframework.stereotype.Component;

/** One order for one request key, however often and however much at once it is asked for. */
@Component
public class OncePerKey {

    private final Ledger ledger;
    private final WhoAsks asks;

    OncePerKey(Ledger ledger, WhoAsks asks) {
        this.ledger = ledger;
        this.asks = asks;
    }

    /** The order that this key stands for; it is started when there is none yet. */
    public SimOrder order(RequestKey key, Start start) throws Refusal {
        var customer = asks.requester().customer();
        var earlier = ledger.findByKey(customer, key.key());
        return earlier.isPresent() ? same(earlier.get(), key) : started(customer, key, start);
    }

    /**
     * The loser of two at once may fail at any lock, check or unique key on its way; by then the winner has committed,
     * so the ledger knows.
     */
    private SimOrder started(String customer, RequestKey key, Start start) throws Refusal {
        try {
            return ledger.find(customer, start.run()).orElseThrow();
        } catch (Refusal | RuntimeException e) {
            var winner = ledger.findByKey(customer, key.key());
            if (winner.isEmpty()) {
                throw e;
            }
            return same(winner.get(), key);
        }
    }

    private static SimOrder same(SimOrder order, RequestKey key) throws KeyUsedForAnotherRequest {
        if (order.requestKey().filter(key::equals).isEmpty()) {
            throw new KeyUsedForAnotherRequest();
        }
        return order;
    }

    /** Starts the process that opens the order. */
    public interface Start {

        Reference run() throws Refusal;
    }
}
