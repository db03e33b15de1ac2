package io.simdesk.api;

import io.simdesk.order.Ledger;
import io.simdesk.order.Reference;
import io.simdesk.order.RequestKey;
import io.simdesk.order.SimOrder;
import io.simdesk.order.WhoAsks;
import io.simdesk.sim.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** One order for one idempotency key, however often and however much at once it is asked for. */
@Component
class OnceOnly {

    private final Ledger ledger;
    private final OrderViews views;
    private final WhoAsks asks;

    OnceOnly(Ledger ledger, OrderViews views, WhoAsks asks) {
        this.ledger = ledger;
        this.views = views;
        this.asks = asks;
    }

    /** Answers with the order that this key stands for; it is started when there is none yet. */
    ResponseEntity<OrderJson> answer(RequestKey key, Start start) throws Refusal {
        var customer = asks.requester().customer();
        return views.created(order(customer, key, start));
    }

    private SimOrder order(String customer, RequestKey key, Start start) throws Refusal {
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
            forgetRefusal();
            return same(winner.get(), key);
        }
    }

    /** The loser was refused on its way, but its caller is not: the audit shall not say so. */
    private static void forgetRefusal() {
        RequestContextHolder.currentRequestAttributes()
                .removeAttribute(Refusal.REQUEST_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }

    private static SimOrder same(SimOrder order, RequestKey key) throws KeyUsedForAnotherRequest {
        if (order.requestKey().filter(key::equals).isEmpty()) {
            throw new KeyUsedForAnotherRequest();
        }
        return order;
    }

    /** Starts the process that opens the order. */
    interface Start {

        Reference run() throws Refusal;
    }
}
