package io.simdesk.desk;

import io.simdesk.sim.Refusal;

/** The order cannot be cancelled as it stands. */
public abstract class NotCancellable extends Refusal {

    NotCancellable() {
        super("reference");
    }
}
