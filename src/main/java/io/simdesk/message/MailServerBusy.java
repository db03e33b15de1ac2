package io.simdesk.message;

/** The mail server does not take this mail right now. */
public class MailServerBusy extends RuntimeException {

    public MailServerBusy(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
