package io.simdesk.issuance;

import io.simdesk.sim.Refusal;

/** The answer is none of those the form offers. */
public class UnknownChoice extends Refusal {

    public UnknownChoice(String field) {
        super(field);
    }
}
