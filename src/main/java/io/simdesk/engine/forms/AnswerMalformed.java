package io.simdesk.engine.forms;

import io.simdesk.sim.Refusal;

/** An answer is not of its field's kind, or not of the pattern that the field asks for. */
class AnswerMalformed extends Refusal {

    AnswerMalformed(Field field) {
        super(field.key(), field.label());
    }
}
