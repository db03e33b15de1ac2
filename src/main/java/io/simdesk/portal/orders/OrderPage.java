package io.simdesk.portal.orders;

import io.simdesk.issuance.Codes;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderKind;
import io.simdesk.order.OrderState;
import io.simdesk.order.SimOrder;
import io.simdesk.order.WhoAsks;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one order shows, and when it has changed. */
@Component
class OrderPage {

    private final Ledger ledger;
    private final Codes codes;
    private final WhoAsks asks;
    private final OrderWords words;

    OrderPage(Ledger ledger, Codes codes, WhoAsks asks, OrderWords words) {
        this.ledger = ledger;
        this.codes = codes;
        this.asks = asks;
        this.words = words;
    }

    String show(SimOrder order, Model page) {
        var steps = ledger.timeline(order.reference());
        page.addAttribute("order", order);
        page.addAttribute("steps", steps);
        page.addAttribute("words", words);
        page.addAttribute("address", OwnOrder.address(order));
        page.addAttribute("seen", seen(order, steps.size()));
        page.addAttribute("recipient", codes.recipient(order.reference()).orElse(""));
        page.addAttribute("codeForReader", codes.canShow(order, asks.requester()));
        page.addAttribute(
                "reissuable", order.kind() == OrderKind.ESIM && order.state() == OrderState.WAITING_FOR_INSTALLATION);
        page.addAttribute("cancellable", !order.state().isFinal() && !order.swapped());
        return "orders/order";
    }

    /** Tells one look at an order from the next. */
    String seen(SimOrder order) {
        return seen(order, ledger.timeline(order.reference()).size());
    }

    private static String seen(SimOrder order, int steps) {
        return order.state() + "." + steps + (order.late() ? ".late" : "");
    }
}
