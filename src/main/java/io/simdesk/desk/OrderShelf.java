package io.simdesk.desk;

import static io.simdesk.order.OrderState.AT_THE_DESK;
import static io.simdesk.order.OrderState.WAITING_FOR_INSTALLATION;
import static io.simdesk.order.OrderState.WAITING_FOR_REQUESTER;

import io.simdesk.desk.Grip.None;
import io.simdesk.order.OpenOrders;
import io.simdesk.order.OpenQuery;
import io.simdesk.order.OrderLists;
import io.simdesk.order.OrderState;
import io.simdesk.order.SimOrder;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Orders by what the ledger says of them. */
@Component
class OrderShelf implements Shelf {

    private static final Set<Standing> STANDINGS =
            EnumSet.of(Standing.AT_DESK, Standing.WAITING_FOR_REQUESTER, Standing.WAITING_FOR_INSTALLATION);

    private final OrderLists orders;
    private final StoppedWork stopped;

    OrderShelf(OrderLists orders, StoppedWork stopped) {
        this.orders = orders;
        this.stopped = stopped;
    }

    @Override
    public boolean holds(Standing standing) {
        return STANDINGS.contains(standing);
    }

    @Override
    public List<WorkGroup> groups(ListFilter filter) {
        var groups = new LinkedHashMap<Shared, WorkGroup>();
        for (var open : orders.countOpen(filter.customer())) {
            shared(open)
                    .filter(filter::admits)
                    .ifPresent(shared -> groups.merge(
                            shared, new WorkGroup(shared, open.count(), open.oldest()), OrderShelf::together));
        }
        return List.copyOf(groups.values());
    }

    private static WorkGroup together(WorkGroup one, WorkGroup other) {
        var oldest = one.oldest().isBefore(other.oldest()) ? one.oldest() : other.oldest();
        return new WorkGroup(one.shared(), one.count() + other.count(), oldest);
    }

    private static Optional<Shared> shared(OpenOrders open) {
        return switch (open.state()) {
            case AT_THE_DESK ->
                Optional.of(new Shared(Standing.AT_DESK, text(open.failedStep()), text(open.failureCode())));
            case WAITING_FOR_REQUESTER -> Optional.of(new Shared(Standing.WAITING_FOR_REQUESTER, "", ""));
            case WAITING_FOR_INSTALLATION -> Optional.of(new Shared(Standing.WAITING_FOR_INSTALLATION, "", ""));
            default -> Optional.empty();
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public List<Work> works(Shared shared, ListFilter filter, int first, int most) {
        var query = new OpenQuery(
                Set.of(state(shared.standing())), filter.customer(), shared.step(), shared.reason(), false);
        var found = orders.findOpen(query, PageRequest.of(first / most, most));
        var tasks = stopped.tasksAbout(found.stream().map(SimOrder::reference).toList());
        return found.stream()
                .map(order -> Optional.ofNullable(tasks.get(order.reference()))
                        .map(task -> new Work(order, task.since(), task))
                        .orElseGet(() -> new Work(order, order.requestedAt(), new None())))
                .toList();
    }

    private static OrderState state(Standing standing) {
        return switch (standing) {
            case AT_DESK -> AT_THE_DESK;
            case WAITING_FOR_REQUESTER -> WAITING_FOR_REQUESTER;
            case WAITING_FOR_INSTALLATION -> WAITING_FOR_INSTALLATION;
            default -> throw new IllegalArgumentException("No order stands so by itself: " + standing);
        };
    }
}
