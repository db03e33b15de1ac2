package io.simdesk.portal.ask;

import io.simdesk.engine.forms.FormPart;
import io.simdesk.engine.forms.OpenForm;
import io.simdesk.message.RefusalTexts;
import io.simdesk.order.Fingerprint;
import io.simdesk.sim.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A form on a page, what was typed into it and what is wrong with that.
 *
 * @param given what the page itself answers; not asked
 */
record FilledForm(OpenForm form, Map<String, Object> answers, Map<String, Object> given, Map<String, String> wrong) {

    /** As it is before anybody typed. */
    static FilledForm fresh(OpenForm form, Map<String, Object> given) {
        return new FilledForm(form, form.proposals(), given, new LinkedHashMap<>());
    }

    static FilledForm sent(OpenForm form, Map<String, String> sent, Map<String, Object> given) {
        return new FilledForm(form, form.read(sent, given), given, new LinkedHashMap<>());
    }

    /** What was typed is kept, whatever is wrong with it. */
    FilledForm keeping(Map<String, String> typed) {
        return typed.isEmpty() ? this : sent(form, typed, given);
    }

    boolean isWrong() {
        return !wrong.isEmpty();
    }

    void check(RefusalTexts texts, Locale language) {
        form.problems(answers).forEach((key, refusal) -> wrong.put(key, texts.of(refusal, language)));
    }

    /** Whether the refusal is about a field that is asked here. */
    boolean asksFor(Refusal refusal) {
        return form.asksFor(refusal.field()) && !given.containsKey(refusal.field());
    }

    String text(String key) {
        return String.valueOf(answers.getOrDefault(key, ""));
    }

    /** The answers beyond those that we know by name: what a designer has added. */
    Map<String, Object> without(Set<String> known) {
        var more = new TreeMap<>(answers);
        more.keySet().removeAll(known);
        return more;
    }

    String fingerprint(String target) {
        return Fingerprint.of("portal", target, new TreeMap<>(answers).toString());
    }

    /** What the page shows; what it answers by itself is left out. */
    List<FormPart> parts() {
        return form.parts(answers, wrong).stream()
                .filter(part -> !given.containsKey(part.key()))
                .toList();
    }
}
