package io.simdesk.engine.forms;

import io.simdesk.sim.Refusal;

/** A number is below or above what its field takes. */
class AnswerOutOfRange extends Refusal {

    AnswerOutOfRange(Field field) {
        super(field.key(), field.label());
    }
}
