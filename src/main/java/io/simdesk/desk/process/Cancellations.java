package io.simdesk.desk.process;

import io.simdesk.desk.OrderIsBusy;
import io.simdesk.order.Reference;
import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Stops an order at its requester's wish, in whichever model it runs. */
@Component
public class Cancellations {

    private static final int ATTEMPTS = 3;

    private final CancellationMessage message;

    Cancellations(CancellationMessage message) {
        this.message = message;
    }

    /** When this returns the order is being cancelled; the network is asked first whether that is still possible. */
    public void cancel(String customer, Reference reference) throws Refusal {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (isSaid(customer, reference)) {
                return;
            }
        }
        throw new OrderIsBusy();
    }

    /** A step that ends at the same moment is faster; what follows it then hears the message. */
    private boolean isSaid(String customer, Reference reference) throws Refusal {
        try {
            message.say(customer, reference);
            return true;
        } catch (MismatchingMessageCorrelationException | OptimisticLockingException | ConcurrencyFailureException e) {
            return false;
        }
    }
}
