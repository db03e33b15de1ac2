package io.simdesk.fleet;

import io.simdesk.sim.Refusal;

/** What was given is no name of a person or a place: 1 to 100 letters, digits, spaces and a few signs. */
public class NotAName extends Refusal {

    public NotAName() {
        super("userName");
    }
}
