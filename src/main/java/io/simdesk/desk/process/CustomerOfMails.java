package io.simdesk.desk.process;

import io.simdesk.engine.WhoseProcess;
import io.simdesk.message.Outbox;
import io.simdesk.order.Ledger;
import io.simdesk.order.SimOrder;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An undelivered mail belongs to the customer whose order it is about. */
@Component
class CustomerOfMails implements WhoseProcess {

    private final Outbox outbox;
    private final Ledger ledger;

    CustomerOfMails(Outbox outbox, Ledger ledger) {
        this.outbox = outbox;
        this.ledger = ledger;
    }

    @Override
    public Optional<String> customerBy(Map<String, Object> start) {
        return UndeliveredMailProcess.MAIL
                .find(start)
                .map(mail -> outbox.mail(mail).outgoing().order())
                .flatMap(ledger::find)
                .map(SimOrder::customer);
    }
}
