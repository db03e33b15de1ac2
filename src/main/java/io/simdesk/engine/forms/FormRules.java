package io.simdesk.engine.forms;

import io.simdesk.sim.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Holds what was sent against the rules of its form. Every answer keeps the rules of its field; a field that its
 * condition hides need not be filled in.
 */
@Component
class FormRules {

    private final Feel feel;

    FormRules(Feel feel) {
        this.feel = feel;
    }

    void check(Form form, Submission submission) throws Refusal {
        for (var name : submission.answers().keySet()) {
            if (!form.asksFor(name)) {
                throw new AnswerNotAsked(name);
            }
        }
        for (var refusal : problems(form, submission).values()) {
            throw refusal;
        }
    }

    /** What is wrong with each field, by key and in the form's order. */
    Map<String, Refusal> problems(Form form, Submission submission) {
        var problems = new LinkedHashMap<String, Refusal>();
        for (var field : form.fields()) {
            try {
                check(field, form, submission);
            } catch (Refusal refusal) {
                problems.putIfAbsent(field.key(), refusal);
            }
        }
        return problems;
    }

    private void check(Field field, Form form, Submission submission) throws Refusal {
        if (field.isDisabled()) {
            return;
        }
        if (isReadonly(field, submission)) {
            checkUnchanged(field, submission);
        } else if (!isHidden(field, submission)) {
            checkAnswer(field, submission);
        } else if (noneShown(field.key(), form, submission)) {
            checkGiven(field, submission);
        }
    }

    private boolean isHidden(Field field, Submission submission) {
        return holdsAny(field.hiddenWhen(), submission);
    }

    /** Whether one of these conditions holds, or may hold. */
    boolean holdsAny(List<String> conditions, Submission submission) {
        return conditions.stream().anyMatch(condition -> feel.mayHold(condition, submission.all()));
    }

    boolean isReadonly(Field field, Submission submission) {
        return feel.mayHold(field.readonly(), submission.all());
    }

    /** Two fields may take turns to fill the same variable. */
    private boolean noneShown(String key, Form form, Submission submission) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .allMatch(field -> isHidden(field, submission));
    }

    private static void checkUnchanged(Field field, Submission submission) throws AnswerNotAsked {
        var shown = submission.known().getOrDefault(field.key(), field.shownAtFirst());
        var sent = submission.answers().get(field.key());
        if (sent != null && !String.valueOf(sent).equals(String.valueOf(shown))) {
            throw new AnswerNotAsked(field.key());
        }
    }

    private static void checkAnswer(Field field, Submission submission) throws Refusal {
        if (field.isRequired() && submission.answer(field.key()).isEmpty()) {
            throw new AnswerMissing(field);
        }
        checkGiven(field, submission);
    }

    private static void checkGiven(Field field, Submission submission) throws Refusal {
        var answer = submission.answer(field.key());
        if (answer.isPresent()) {
            new Answer(field, answer.get()).check();
        }
    }
}
