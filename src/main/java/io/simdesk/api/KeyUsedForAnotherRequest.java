package io.simdesk.api;

import io.simdesk.sim.Refusal;

/** The idempotency key came before, with another request. */
class KeyUsedForAnotherRequest extends Refusal {

    KeyUsedForAnotherRequest() {
        super(IdempotencyKey.HEADER);
    }
}
