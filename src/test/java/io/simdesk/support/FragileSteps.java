package io.simdesk.support;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.StepDone;
import io.simdesk.order.Reference;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets one step of one order fail after it has done its thing, and marks its transaction for roll-back. */
@TestComponent
public class FragileSteps {

    private record Broken(Reference order, String step) {}

    private final TransactionTemplate transaction;
    private Optional<Broken> broken = Optional.empty();

    FragileSteps(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    public void breakAt(Reference order, String step) {
        broken = Optional.of(new Broken(order, step));
    }

    public void mend() {
        broken = Optional.empty();
    }

    @EventListener
    void on(StepDone done) {
        var task = done.task();
        var here = ORDER.find(task).map(order -> new Broken(order, task.getCurrentActivityId()));
        if (broken.isPresent() && broken.equals(here)) {
            transaction.executeWithoutResult(any -> {
                throw new IllegalStateException("This step is broken");
            });
        }
    }
}
