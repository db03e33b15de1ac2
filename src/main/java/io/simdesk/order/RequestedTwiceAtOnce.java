package io.simdesk.order;

import io.simdesk.sim.Refusal;

/** Another request for the same line or SIM came in at the same moment and was first. */
public class RequestedTwiceAtOnce extends Refusal {

    public RequestedTwiceAtOnce() {
        super("phoneNumber");
    }
}
