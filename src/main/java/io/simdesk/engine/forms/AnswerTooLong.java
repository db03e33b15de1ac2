package io.simdesk.engine.forms;

import io.simdesk.sim.Refusal;

/** An answer has more characters than its field takes. */
class AnswerTooLong extends Refusal {

    AnswerTooLong(Field field, int most) {
        super(field.key(), field.label(), most);
    }
}
