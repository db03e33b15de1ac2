package io.simdesk.issuance;

import io.simdesk.sim.Refusal;

/** Nobody has said whom the eSIM goes to, so it can only be given back. */
public class RequestNotConfirmed extends Refusal {

    public RequestNotConfirmed() {
        super("choice");
    }
}
