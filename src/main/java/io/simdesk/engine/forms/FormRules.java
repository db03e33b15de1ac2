package io.simdesk.engine.forms;

import io.simdesk.sim.Refusal;
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
        for (var field : form.fields()) {
            check(field, form, submission);
        }
    }

    private void check(Field field, Form form, Submission submission) throws Refusal {
        if (field.isDisabled()) {
            return;
        }
        if (feel.mayHold(field.readonly(), submission.all())) {
            checkUnchanged(field, submission);
        } else if (!isHidden(field, submission)) {
            checkAnswer(field, submission);
        } else if (noneShown(field.key(), form, submission)) {
            checkGiven(field, submission);
        }
    }

    private boolean isHidden(Field field, Submission submission) {
        return field.hiddenWhen().stream().anyMatch(condition -> feel.mayHold(condition, submission.all()));
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
