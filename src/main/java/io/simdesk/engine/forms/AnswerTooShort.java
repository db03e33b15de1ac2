package io.simdesk.engine.forms;

import io.simdesk.sim.Refusal;

/** An answer has fewer characters than its field asks for. */
class AnswerTooShort extends Refusal {

    AnswerTooShort(Field field, int least) {
        super(field.key(), field.label(), least);
    }
}
