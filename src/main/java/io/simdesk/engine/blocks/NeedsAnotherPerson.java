package io.simdesk.engine.blocks;

import io.simdesk.order.Reference;
import io.simdesk.sim.Refusal;

/** Whoever asked for an order must not be the one who approves it. */
class NeedsAnotherPerson extends Refusal {

    NeedsAnotherPerson(Reference order) {
        super(order.value(), order.value());
    }
}
