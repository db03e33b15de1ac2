package io.simdesk.engine.forms;

import io.simdesk.sim.Refusal;

/** A field that must be filled in is empty. */
class AnswerMissing extends Refusal {

    AnswerMissing(Field field) {
        super(field.key(), field.label());
    }
}
