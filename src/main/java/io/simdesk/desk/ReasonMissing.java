package io.simdesk.desk;

import io.simdesk.sim.Refusal;

/** What ends an order needs a reason, at most 500 characters, for the requester to read. */
public class ReasonMissing extends Refusal {

    public ReasonMissing(String field) {
        super(field);
    }
}
