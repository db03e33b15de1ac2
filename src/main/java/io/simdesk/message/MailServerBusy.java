package io.simdesk.message;

/** The mail server takes no mails right now. */
public class MailServerBusy extends RuntimeException {

    public MailServerBusy(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
