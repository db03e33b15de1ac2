package io.simdesk.desk;

import io.simdesk.message.Outbox;
import io.simdesk.order.Ledger;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Opens an order's file for the desk. */
@Service
public class OrderFiles {

    private final Ledger ledger;
    private final Outbox outbox;
    private final StoppedWork stopped;

    OrderFiles(Ledger ledger, Outbox outbox, StoppedWork stopped) {
        this.ledger = ledger;
        this.outbox = outbox;
        this.stopped = stopped;
    }

    public Optional<OrderFile> open(Reference reference) {
        return ledger.find(reference).map(this::file);
    }

    private OrderFile file(SimOrder order) {
        var reference = order.reference();
        return new OrderFile(order, ledger.timeline(reference), outbox.about(reference), grips(reference));
    }

    private List<Grip> grips(Reference reference) {
        var grips = new ArrayList<Grip>(stopped.tasksAbout(List.of(reference)).values());
        grips.addAll(stopped.mailsAbout(reference));
        grips.addAll(stopped.slowStepsOf(reference));
        return grips;
    }
}
