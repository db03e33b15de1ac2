package io.simdesk.api;

import io.simdesk.order.Ledger;
import io.simdesk.order.SimOrder;
import java.net.URI;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows orders with what has happened to them. */
@Component
class OrderViews {

    private final Ledger ledger;

    OrderViews(Ledger ledger) {
        this.ledger = ledger;
    }

    OrderJson json(SimOrder order) {
        return OrderJson.of(order, ledger.timeline(order.reference()));
    }

    /** The orders of a page, their steps read at once. */
    PageJson<OrderJson> json(Page<SimOrder> orders) {
        var steps = ledger.timelines(orders.map(SimOrder::reference).getContent());
        return PageJson.of(orders.map(order -> OrderJson.of(order, steps.getOrDefault(order.reference(), List.of()))));
    }

    /** 201 with the order's address. */
    ResponseEntity<OrderJson> created(SimOrder order) {
        return ResponseEntity.created(URI.create(Api.ROOT + "/orders/" + order.reference()))
                .body(json(order));
    }
}
