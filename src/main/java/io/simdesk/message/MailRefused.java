package io.simdesk.message;

import io.simdesk.sim.Refusal;

/** The mail server refuses this address for good. */
public class MailRefused extends Refusal {

    private final String answer;

    public MailRefused(String answer) {
        super("recipientEmail", answer);
        this.answer = answer;
    }

    /** What the mail server said. */
    public String answer() {
        return answer;
    }
}
