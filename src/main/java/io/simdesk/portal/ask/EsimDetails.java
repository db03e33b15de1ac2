package io.simdesk.portal.ask;

import io.simdesk.engine.forms.OpenForm;
import io.simdesk.engine.forms.ProcessForms;
import io.simdesk.sim.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The requester's task of saying whom an eSIM goes to; two buttons answer its field {@code decision}. */
@Component
class EsimDetails {

    private static final String DECISION = "decision";
    private static final String RECIPIENT = "recipientEmail";

    /** What the page's first button says. */
    static final Map<String, Object> CONFIRM = Map.of(DECISION, "CONFIRM");

    private static final Map<String, Object> LEAVE = Map.of(DECISION, "LEAVE");

    private final ProcessForms forms;
    private final RiskGate gate;

    EsimDetails(ProcessForms forms, RiskGate gate) {
        this.forms = forms;
        this.gate = gate;
    }

    /** The form, as long as it waits for an answer. */
    Optional<OpenForm> form(OpenEsim.Found request, Locale language) {
        return forms.task(request.reference(), request.user(), language);
    }

    void confirm(OpenEsim.Found request, FilledForm form, Map<String, String> sent) throws Refusal {
        gate.pass(request.line().number(), Optional.of(form.text(RECIPIENT)), sent);
        forms.complete(request.reference(), request.user(), form.answers());
    }

    void leave(OpenEsim.Found request) throws Refusal {
        forms.complete(request.reference(), request.user(), LEAVE);
    }
}
