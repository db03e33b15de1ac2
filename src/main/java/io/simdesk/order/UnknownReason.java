package io.simdesk.order;

import io.simdesk.sim.Refusal;

/** The reason is none of those the form offers. */
public class UnknownReason extends Refusal {

    public UnknownReason() {
        super("reason");
    }
}
