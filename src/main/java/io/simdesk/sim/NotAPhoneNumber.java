package io.simdesk.sim;

/** What was given is no mobile phone number. */
public class NotAPhoneNumber extends Refusal {

    public NotAPhoneNumber() {
        super("phoneNumber");
    }
}
