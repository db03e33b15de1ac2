package io.simdesk.desk;

import io.simdesk.desk.Grip.None;
import io.simdesk.desk.Grip.SlowStep;
import io.simdesk.order.OpenQuery;
import io.simdesk.order.OrderLists;
import io.simdesk.order.OrderState;
import io.simdesk.order.SimOrder;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Orders that are on their way and late, though none of their steps is known to be slow. */
@Component
class LateShelf implements Shelf {

    private static final int MOST = 5000;
    private static final Shared LATE = new Shared(Standing.LATE, "", "");
    private static final Set<OrderState> ON_THEIR_WAY = Set.of(OrderState.RECEIVED, OrderState.IN_PROGRESS);

    private final OrderLists orders;
    private final StoppedWork stopped;

    LateShelf(OrderLists orders, StoppedWork stopped) {
        this.orders = orders;
        this.stopped = stopped;
    }

    @Override
    public boolean holds(Standing standing) {
        return standing == Standing.LATE;
    }

    @Override
    public List<WorkGroup> groups(ListFilter filter) {
        var late = filter.admits(LATE) ? late(filter) : List.<SimOrder>of();
        return late.isEmpty()
                ? List.of()
                : List.of(new WorkGroup(LATE, late.size(), late.get(0).requestedAt()));
    }

    @Override
    public List<Work> works(Shared shared, ListFilter filter, int first, int most) {
        return late(filter).stream()
                .skip(first)
                .limit(most)
                .map(order -> new Work(order, order.requestedAt(), new None()))
                .toList();
    }

    private List<SimOrder> late(ListFilter filter) {
        var query = new OpenQuery(ON_THEIR_WAY, filter.customer(), "", "", true);
        var late = orders.findOpen(query, PageRequest.of(0, MOST));
        if (late.isEmpty()) {
            return late;
        }
        var steps = stopped.slowSteps(filter.customer()).stream().map(SlowStep::process);
        var slow = Set.copyOf(stopped.ordersOf(steps.toList()).values());
        return late.stream().filter(order -> !slow.contains(order.reference())).toList();
    }
}
