package io.simdesk.order;

import io.simdesk.sim.Refusal;

/** The idempotency key came before, with another request. */
public class KeyUsedForAnotherRequest extends Refusal {

    public KeyUsedForAnotherRequest() {
        super("Idempotency-Key");
    }
}
