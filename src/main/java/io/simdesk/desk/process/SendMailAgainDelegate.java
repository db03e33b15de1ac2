package io.simdesk.desk.process;

import static io.simdesk.desk.process.RepairVariables.NEW_RECIPIENT;
import static io.simdesk.desk.process.UndeliveredMailProcess.MAIL;

import io.simdesk.engine.TaskDelegate;
import io.simdesk.message.EmailAddress;
import io.simdesk.message.NotAnEmailAddress;
import io.simdesk.message.Outbox;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class SendMailAgainDelegate extends TaskDelegate {

    private final Outbox outbox;

    SendMailAgainDelegate(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    protected void run(DelegateExecution task) throws NotAnEmailAddress {
        outbox.postAgain(MAIL.of(task), EmailAddress.parse(NEW_RECIPIENT.typed(task)));
        NEW_RECIPIENT.clear(task);
    }
}
