package io.simdesk.engine.forms;

import io.simdesk.sim.Refusal;

/** Something was sent that the form does not ask for: it has no such field, or one that only shows. */
class AnswerNotAsked extends Refusal {

    AnswerNotAsked(String name) {
        super(name, name);
    }
}
