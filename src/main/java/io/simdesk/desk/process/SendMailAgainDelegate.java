package io.simdesk.desk.process;

import static io.simdesk.desk.process.RepairVariables.NEW_RECIPIENT;
import static io.simdesk.desk.process.UndeliveredMailProcess.MAIL;

import io.simdesk.desk.MailRepairs;
import io.simdesk.engine.TaskDelegate;
import io.simdesk.sim.Refusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class SendMailAgainDelegate extends TaskDelegate {

    private final MailRepairs mails;

    SendMailAgainDelegate(MailRepairs mails) {
        this.mails = mails;
    }

    @Override
    protected void run(DelegateExecution task) throws Refusal {
        mails.sendAgain(MAIL.of(task), NEW_RECIPIENT.typed(task));
        NEW_RECIPIENT.clear(task);
    }
}
