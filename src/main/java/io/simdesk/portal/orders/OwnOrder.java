package io.simdesk.portal.orders;

import io.simdesk.order.Ledger;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.order.WhoAsks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The reader's own order, by its reference; somebody else's, an unknown one and nonsense are all 404. */
@Component
class OwnOrder {

    private final Ledger ledger;
    private final WhoAsks asks;

    OwnOrder(Ledger ledger, WhoAsks asks) {
        this.ledger = ledger;
        this.asks = asks;
    }

    SimOrder find(String reference) {
        try {
            return ledger.find(asks.requester().customer(), new Reference(reference))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException nonsense) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    static String address(SimOrder order) {
        return "/orders/" + order.reference();
    }
}
