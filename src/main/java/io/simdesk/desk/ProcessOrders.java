package io.simdesk.desk;

import static java.util.stream.Collectors.toMap;

import io.simdesk.order.OrderLists;
import io.simdesk.order.SimOrder;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds the orders that processes work on. */
@Component
class ProcessOrders {

    private final StoppedWork stopped;
    private final OrderLists orders;

    ProcessOrders(StoppedWork stopped, OrderLists orders) {
        this.stopped = stopped;
        this.orders = orders;
    }

    /** By the ids of the process instances; one that works on no order is left out. */
    Map<String, SimOrder> of(Collection<String> processes) {
        var references = stopped.ordersOf(processes);
        var known = orders.find(references.values()).stream().collect(toMap(SimOrder::reference, Function.identity()));
        var found = new HashMap<String, SimOrder>();
        references.forEach((process, reference) -> {
            var order = known.get(reference);
            if (order != null) {
                found.put(process, order);
            }
        });
        return found;
    }
}
