package io.simdesk.engine.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * What a person sent with a form.
 *
 * @param answers by the names of variables; plain values, or the engine's own wrapper of what is no plain value
 * @param known the variables that the form was shown
 */
record Submission(Map<String, Object> answers, Map<String, Object> known) {

    static Submission of(VariableMap sent, Map<String, Object> known) {
        var answers = new HashMap<String, Object>();
        sent.keySet().forEach(name -> answers.put(name, plain(sent.getValueTyped(name))));
        return new Submission(answers, known);
    }

    /** Never reads an object: it was not asked for and may be anything. */
    private static @Nullable Object plain(@Nullable TypedValue sent) {
        if (sent == null) {
            return null;
        }
        var isPlain = sent.getType() == null || sent.getType() == ValueType.NULL || sent instanceof PrimitiveValue;
        return isPlain ? sent.getValue() : sent;
    }

    /** The answer; none when nothing but blanks was given. */
    Optional<Object> answer(String name) {
        return Optional.ofNullable(answers.get(name))
                .filter(value -> !(value instanceof String text && text.isBlank()));
    }

    boolean sends(String name) {
        return answers.get(name) != null;
    }

    /** What the form's conditions see. */
    Map<String, Object> all() {
        var all = new HashMap<>(known);
        all.putAll(answers);
        return all;
    }
}
