package io.simdesk.desk.process;

import static io.simdesk.desk.process.UndeliveredMailProcess.MAIL;

import io.simdesk.engine.TaskFacts;
import io.simdesk.message.Outbox;
import io.simdesk.message.OutboxMail;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows which mail could not be delivered, whereto and why; in place of what failed in the order itself. */
@Component
@Order
class MailTaskFacts implements TaskFacts {

    private final Outbox outbox;

    MailTaskFacts(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void addTo(DelegateTask task) {
        MAIL.find(task).map(outbox::mail).map(MailTaskFacts::of).ifPresent(task::setVariablesLocal);
    }

    private static Map<String, Object> of(OutboxMail mail) {
        return Map.of(
                "recipient", mail.outgoing().to(),
                "whatHappened", mail.failure().orElse(""));
    }
}
