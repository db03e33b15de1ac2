package io.simdesk.engine.blocks;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.engine.Variable;
import io.simdesk.order.Ledger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Puts facts of the order where a gateway behind this task can compare them. */
@Component
class LookUpOrderDelegate extends TaskDelegate {

    /** {@code RENEWAL} or {@code ESIM}. */
    static final Variable<String> ORDER_KIND = Variable.text("orderKind");

    /** A constant of {@link io.simdesk.order.Reason}. */
    static final Variable<String> ORDER_REASON = Variable.text("orderReason");

    static final Variable<String> ORDER_CUSTOMER = Variable.text("orderCustomer");

    /** {@code YES} once the promise is missed, else {@code NO}. */
    static final Variable<String> ORDER_LATE = Variable.text("orderLate");

    private final Ledger ledger;

    LookUpOrderDelegate(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    protected void run(DelegateExecution task) {
        var order = ledger.order(ORDER.of(task));
        ORDER_KIND.set(task, order.kind().name());
        ORDER_REASON.set(task, order.reason().name());
        ORDER_CUSTOMER.set(task, order.customer());
        ORDER_LATE.set(task, order.late() ? "YES" : "NO");
    }
}
