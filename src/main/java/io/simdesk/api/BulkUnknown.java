package io.simdesk.api;

import io.simdesk.sim.Refusal;

/** The id names no bulk request of the customer who asks. */
class BulkUnknown extends Refusal {

    BulkUnknown() {
        super("id");
    }
}
