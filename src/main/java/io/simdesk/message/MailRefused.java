package io.simdesk.message;

import io.simdesk.sim.Refusal;

/** The mail server refuses this address for good. */
public class MailRefused extends Refusal {

    public MailRefused(String answer) {
        super("recipientEmail", answer);
    }
}
