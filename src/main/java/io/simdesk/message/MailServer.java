package io.simdesk.message;

/** Where mails go out. */
public interface MailServer {

    /**
     * Hands a mail over.
     *
     * @throws MailRefused when this address is refused for good
     * @throws MailServerBusy when the server takes no mails right now; try again later
     */
    void send(Letter letter) throws MailRefused;
}
