package io.simdesk.desk.process;

import io.simdesk.engine.Variable;
import io.simdesk.message.Outgoing;
import io.simdesk.message.Undeliverable;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The Java face of {@code processes/undelivered-mail.bpmn}: its key, its variable, and what can be said to it. */
@Component
class UndeliveredMailProcess implements Undeliverable {

    static final String KEY = "undelivered-mail";

    /** The id of its task. */
    static final String REPAIR = "repairMail";

    /** The outbox's id of the mail. */
    static final Variable<UUID> MAIL = Variable.text("mail", UUID::fromString, UUID::toString);

    private final RuntimeService runtime;

    UndeliveredMailProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void parked(UUID mail, Outgoing what) {
        runtime.createProcessInstanceByKey(KEY)
                .businessKey(what.order().value())
                .setVariable(MAIL.name(), mail.toString())
                .execute();
    }
}
