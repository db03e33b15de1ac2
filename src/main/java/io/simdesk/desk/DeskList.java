package io.simdesk.desk;

import static java.util.Comparator.comparing;

import io.simdesk.desk.Grip.DeskTask;
import io.simdesk.desk.Grip.MailTask;
import io.simdesk.desk.Grip.SlowStep;
import io.simdesk.order.Reference;
import io.simdesk.outage.Outages;
import io.simdesk.sim.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** All work at the desk and all orders that do not simply go on, grouped by what they have in common. */
@Service
public class DeskList {

    /** So many of a group are tried again at one click; each is a transaction of its own. */
    static final int AT_ONCE = 200;

    private final List<Shelf> shelves;
    private final StoppedWork stopped;
    private final Outages outages;

    DeskList(List<Shelf> shelves, StoppedWork stopped, Outages outages) {
        this.shelves = shelves;
        this.stopped = stopped;
        this.outages = outages;
    }

    /** What there is, the most urgent kind first, in it the oldest. */
    public List<WorkGroup> groups(ListFilter filter) {
        return shelves.stream()
                .flatMap(shelf -> shelf.groups(filter).stream())
                .sorted(comparing((WorkGroup group) -> group.shared().standing())
                        .thenComparing(WorkGroup::oldest))
                .toList();
    }

    /** How many tasks of the desk are about no order; they stand in Tasklist alone. */
    public long otherTasks() {
        return stopped.countOthers();
    }

    /** The orders of one group, oldest first. */
    public List<Work> works(Shared shared, ListFilter filter, int first, int most) {
        return shelves.stream()
                .filter(shelf -> shelf.holds(shared.standing()))
                .flatMap(shelf -> shelf.works(shared, filter, first, most).stream())
                .toList();
    }

    /** Tries the oldest orders of a group again, by the rules that hold for each of them. */
    public Retried tryAgain(Shared shared, ListFilter filter, String clerk) {
        var works = works(shared, filter, 0, AT_ONCE);
        var refused = tryAgain(works, clerk);
        return new Retried(works.size() - refused.size(), refused, left(shared, filter, works.size()));
    }

    /** Tries an order again wherever it has stopped. */
    public Retried tryAgain(OrderFile file, String clerk) {
        var works = file.grips().stream()
                .map(grip -> new Work(file.order(), file.order().requestedAt(), grip))
                .toList();
        var refused = tryAgain(works, clerk);
        return new Retried(works.size() - refused.size(), refused, 0);
    }

    private Map<Reference, Refusal> tryAgain(List<Work> works, String clerk) {
        var refused = new LinkedHashMap<Reference, Refusal>();
        for (var work : works) {
            try {
                tryAgain(work.grip(), clerk);
            } catch (Refusal refusal) {
                refused.put(work.order().reference(), refusal);
            }
        }
        if (works.stream().anyMatch(DeskList::isHeld)) {
            outages.askNow();
        }
        return refused;
    }

    private long left(Shared shared, ListFilter filter, int seen) {
        return seen < AT_ONCE
                ? 0
                : groups(filter).stream()
                        .filter(group -> group.shared().equals(shared))
                        .mapToLong(WorkGroup::count)
                        .sum();
    }

    /** What is held goes on with the next answer of its neighbour, not before. */
    private void tryAgain(Grip grip, String clerk) throws Refusal {
        if (grip instanceof DeskTask task) {
            stopped.tryAgain(task, clerk);
        } else if (grip instanceof MailTask mail) {
            stopped.sendAgain(mail, clerk);
        } else if (grip instanceof SlowStep step && !isHeld(step)) {
            stopped.hurry(step);
        }
    }

    private static boolean isHeld(Work work) {
        return work.grip() instanceof SlowStep step && isHeld(step);
    }

    private static boolean isHeld(SlowStep step) {
        return step.standing() == Standing.HELD;
    }
}
