package io.simdesk.message;

/** Where mails go out. */
public interface MailServer {

    /**
     * Hands a mail over.
     *
     * @throws MailRefused when this address is refused for good
     * @throws MailServerBusy when the server does not take this mail right now; try again later
     * @throws MailServerDown when it takes none at all
     */
    void send(Letter letter) throws MailRefused;
}
