package io.simdesk.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import io.simdesk.sim.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A form that somebody fills in on one of our pages: what it asks, and what is wrong with what they typed. */
public final class OpenForm {

    private final JsonNode schema;
    private final Form form;
    private final FormRules rules;
    private final Map<String, Object> known;

    OpenForm(JsonNode schema, FormRules rules, Map<String, Object> known) {
        this.schema = schema;
        this.form = Form.of(schema);
        this.rules = rules;
        this.known = known;
    }

    /** Before anybody typed anything: what the form itself proposes. */
    public Map<String, Object> proposals() {
        var proposals = new HashMap<String, Object>();
        form.fields().stream()
                .filter(field -> !field.isDisabled() && !field.shownAtFirst().isEmpty())
                .forEach(field -> proposals.put(field.key(), field.shownAtFirst()));
        return proposals;
    }

    /**
     * What the form asks for among the fields that a page has sent, each as its own kind of value.
     *
     * @param given what the page knows by itself; it cannot be overwritten
     */
    public Map<String, Object> read(Map<String, String> sent, Map<String, Object> given) {
        var typed = new HashMap<String, Object>();
        for (var field : form.fields()) {
            if (!field.isDisabled()) {
                new TypedField(field, sent).value().ifPresent(value -> typed.put(field.key(), value));
            }
        }
        form.fields().stream()
                .filter(field -> given.containsKey(field.key()) && !field.isDisabled())
                .forEach(field -> typed.put(field.key(), given.get(field.key())));
        return withoutHidden(typed);
    }

    private Map<String, Object> withoutHidden(Map<String, Object> typed) {
        var submission = new Submission(typed, known);
        var shown = new HashMap<String, Object>();
        form.fields().stream()
                .filter(field -> typed.containsKey(field.key()))
                .filter(field -> !rules.holdsAny(field.hiddenWhen(), submission))
                .forEach(field -> shown.put(field.key(), typed.get(field.key())));
        return shown;
    }

    /** What is wrong with each field, by its key. */
    public Map<String, Refusal> problems(Map<String, Object> answers) {
        return rules.problems(form, new Submission(answers, known));
    }

    public boolean asksFor(String key) {
        return form.asksFor(key);
    }

    /**
     * What a page shows for these answers, in the form's order; hidden parts are left out.
     *
     * @param wrong what is wrong with each field, in words
     */
    public List<FormPart> parts(Map<String, Object> answers, Map<String, String> wrong) {
        return new FormDrawing(rules, new Submission(answers, known), wrong).of(schema);
    }
}
