package io.simdesk.order;

import io.simdesk.sim.Refusal;

/** Whoever asked for it may not act for the customer any more. */
public class RequesterGone extends Refusal {

    public RequesterGone() {
        super("");
    }
}
