package io.simdesk.portal.ask;

import io.simdesk.fleet.Line;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderKind;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.order.WhoAsks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The request for an eSIM that a page's address names. */
@Component
class OpenEsim {

    private final AskedLine lines;
    private final Ledger ledger;
    private final WhoAsks asks;

    OpenEsim(AskedLine lines, Ledger ledger, WhoAsks asks) {
        this.lines = lines;
        this.ledger = ledger;
        this.asks = asks;
    }

    /** The reader's own request for this line; anything else is 404. */
    Found find(String number, String reference) {
        var line = lines.find(number);
        var requester = asks.requester();
        return Reference.read(reference)
                .flatMap(known -> ledger.find(requester.customer(), known))
                .filter(order -> order.kind() == OrderKind.ESIM && order.line().equals(line.number()))
                .filter(order -> order.requester().user().equals(requester.user()))
                .map(order -> new Found(line, order))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    record Found(Line line, SimOrder order) {

        /** Whether it ended before anybody confirmed it, so that the eSIM is back in stock. */
        boolean wasGivenBack() {
            return order.state() == OrderState.EXPIRED
                    || order.state() == OrderState.CANCELLED
                            && order.cancellationReason().isEmpty();
        }

        String user() {
            return order.requester().user();
        }

        String reference() {
            return order.reference().value();
        }
    }
}
