package io.simdesk.desk.process;

import static io.simdesk.desk.process.UndeliveredMailProcess.MAIL;

import io.simdesk.desk.DeskTexts;
import io.simdesk.engine.LiveFacts;
import io.simdesk.message.Outbox;
import io.simdesk.message.OutboxMail;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Shows in the task about an undelivered mail, in the clerk's words, which mail it is and what its server said. */
@Component
class MailRepairFacts implements LiveFacts {

    private final RuntimeService runtime;
    private final Outbox outbox;
    private final DeskTexts texts;

    MailRepairFacts(RuntimeService runtime, Outbox outbox, DeskTexts texts) {
        this.runtime = runtime;
        this.outbox = outbox;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> of(Task task, Locale reader) {
        if (!task.getTaskDefinitionKey().equals(UndeliveredMailProcess.REPAIR)) {
            return Map.of();
        }
        return MAIL.find(runtime.getVariables(task.getExecutionId()))
                .map(outbox::mail)
                .map(mail -> facts(mail, reader))
                .orElse(Map.of());
    }

    private Map<String, Object> facts(OutboxMail mail, Locale reader) {
        return Map.of(
                "mailPurpose", texts.mail(mail.outgoing().purpose(), reader),
                "whatHappened", texts.undelivered(mail, reader));
    }
}
