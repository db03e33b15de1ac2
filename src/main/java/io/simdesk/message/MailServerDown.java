package io.simdesk.message;

/** The mail server takes no mail from us at all, whoever it is for. */
public class MailServerDown extends MailServerBusy {

    public MailServerDown(Throwable cause) {
        super(cause);
    }
}
