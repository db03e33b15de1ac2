package io.simdesk.engine.blocks;

import static io.simdesk.order.process.OrderVariables.ORDER;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.engine.Variable;
import io.simdesk.message.Outbox;
import io.simdesk.message.Purpose;
import io.simdesk.order.Ledger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Writes the requester a mail by the name of its template; once for an order, however often it passes here. */
@Component
class SendMailDelegate extends TaskDelegate {

    static final Variable<Purpose> MAIL_TEMPLATE = Variable.text("mailTemplate", Purpose::valueOf, Purpose::name);

    private final Ledger ledger;
    private final Outbox outbox;

    SendMailDelegate(Ledger ledger, Outbox outbox) {
        this.ledger = ledger;
        this.outbox = outbox;
    }

    @Override
    protected void run(DelegateExecution task) {
        outbox.tellRequester(ledger.order(ORDER.of(task)), MAIL_TEMPLATE.of(task));
    }
}
