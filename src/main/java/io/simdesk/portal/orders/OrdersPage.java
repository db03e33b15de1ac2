package io.simdesk.portal.orders;

import io.simdesk.order.OrderKind;
import io.simdesk.order.OrderLists;
import io.simdesk.order.OrderState;
import io.simdesk.order.SimOrder;
import io.simdesk.order.WhoAsks;
import io.simdesk.portal.Downloads;
import java.nio.charset.StandardCharsets;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of the customer's orders, on a page and as a file. */
@Controller
class OrdersPage {

    /** What a spreadsheet still opens at once. */
    private static final int MOST_EXPORTED = 50_000;

    private final OrderLists orders;
    private final OrdersFile file;
    private final WhoAsks asks;

    OrdersPage(OrderLists orders, OrdersFile file, WhoAsks asks) {
        this.orders = orders;
        this.file = file;
        this.asks = asks;
    }

    @GetMapping("/orders")
    String show(@ModelAttribute("asked") OrdersQuery asked, Model page) {
        page.addAttribute("orders", find(asked, asked.paged()));
        page.addAttribute("states", OrderState.values());
        page.addAttribute("kinds", OrderKind.values());
        return "orders/list";
    }

    @GetMapping("/orders/export.csv")
    ResponseEntity<byte[]> export(@ModelAttribute("asked") OrdersQuery asked) {
        var orders = find(asked, OrdersQuery.firstOf(MOST_EXPORTED)).getContent();
        return Downloads.file(
                "orders.csv", "text/csv;charset=UTF-8", file.of(orders).getBytes(StandardCharsets.UTF_8));
    }

    private Page<SimOrder> find(OrdersQuery asked, Pageable page) {
        return orders.search(asks.requester().customer(), asked.state(), asked.kind(), asked.query(), page);
    }
}
