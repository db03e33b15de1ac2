package io.simdesk.api;

import io.simdesk.sim.Refusal;

/** The reference names no order of the customer who asks; whether it names somebody else's is not told. */
class OrderUnknown extends Refusal {

    OrderUnknown() {
        super("reference");
    }
}
