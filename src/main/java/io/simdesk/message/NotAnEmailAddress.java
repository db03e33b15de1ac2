package io.simdesk.message;

import io.simdesk.sim.Refusal;

/** What was given is no e-mail address. */
public class NotAnEmailAddress extends Refusal {

    public NotAnEmailAddress() {
        super("recipientEmail");
    }
}
