package io.simdesk.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.simdesk.engine.TaskOutcome;
import io.simdesk.sim.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lets in what keeps the rules of a form as it is deployed now, and tells everybody else what is wrong. */
@Component
class FormGate {

    private final FormTranslator translator;
    private final FormRules rules;
    private final TaskOutcome outcome;
    private final ObjectMapper json;

    FormGate(FormTranslator translator, FormRules rules, TaskOutcome outcome, ObjectMapper json) {
        this.translator = translator;
        this.rules = rules;
        this.outcome = outcome;
        this.json = json;
    }

    void check(InputStream deployed, Submission submission) {
        try {
            rules.check(Form.of(inReadersLanguage(deployed)), submission);
        } catch (Refusal refusal) {
            throw outcome.refusedSubmission(refusal);
        }
    }

    private JsonNode inReadersLanguage(InputStream deployed) {
        try (deployed) {
            var form = json.readTree(deployed);
            translator.translate(form, FormLanguage.of(LocaleContextHolder.getLocale()));
            return form;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
