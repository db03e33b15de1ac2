package io.simdesk.desk;

import static java.util.stream.Collectors.groupingBy;

import io.simdesk.desk.Grip.SlowStep;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Orders with a step that did not succeed yet. */
@Component
class StepShelf implements Shelf {

    private static final Set<Standing> STANDINGS = EnumSet.of(Standing.STUCK, Standing.HELD, Standing.RETRYING);

    private final StoppedWork stopped;
    private final ProcessOrders orders;

    StepShelf(StoppedWork stopped, ProcessOrders orders) {
        this.stopped = stopped;
        this.orders = orders;
    }

    @Override
    public boolean holds(Standing standing) {
        return STANDINGS.contains(standing);
    }

    @Override
    public List<WorkGroup> groups(ListFilter filter) {
        return stopped.slowSteps(filter.customer()).stream().collect(groupingBy(SlowStep::shared)).entrySet().stream()
                .filter(group -> filter.admits(group.getKey()))
                .map(group -> new WorkGroup(
                        group.getKey(),
                        group.getValue().size(),
                        group.getValue().get(0).since()))
                .toList();
    }

    @Override
    public List<Work> works(Shared shared, ListFilter filter, int first, int most) {
        var steps = stopped.slowSteps(filter.customer()).stream()
                .filter(step -> step.shared().equals(shared))
                .skip(first)
                .limit(most)
                .toList();
        var found = orders.of(steps.stream().map(SlowStep::process).toList());
        return steps.stream()
                .flatMap(
                        step -> Optional.ofNullable(found.get(step.process()))
                                .map(order -> new Work(order, step.since(), step))
                                .stream())
                .toList();
    }
}
