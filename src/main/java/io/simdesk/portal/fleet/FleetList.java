package io.simdesk.portal.fleet;

import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.Line;
import io.simdesk.order.OrderLists;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** One page of a fleet, each line with the order that is running for it. */
@Component
class FleetList {

    private final Fleet fleet;
    private final OrderLists orders;

    FleetList(Fleet fleet, OrderLists orders) {
        this.fleet = fleet;
        this.orders = orders;
    }

    Page<FleetRow> rows(String customer, FleetQuery asked) {
        var lines = fleet.search(customer, asked.search(), asked.paged());
        var running = orders.running(lines.map(Line::number).getContent());
        return lines.map(line -> new FleetRow(line, line.contract(), running.get(line.number())));
    }

    /** The first numbers that the query finds, at most so many. */
    List<String> numbers(String customer, FleetQuery asked, int most) {
        var all = PageRequest.of(0, most, asked.paged().getSort());
        return fleet.search(customer, asked.search(), all)
                .map(line -> line.number().e164())
                .getContent();
    }
}
