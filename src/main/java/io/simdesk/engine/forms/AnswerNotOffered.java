package io.simdesk.engine.forms;

import io.simdesk.sim.Refusal;

/** An answer is none of those that its field offers. */
class AnswerNotOffered extends Refusal {

    AnswerNotOffered(Field field) {
        super(field.key(), field.label());
    }
}
