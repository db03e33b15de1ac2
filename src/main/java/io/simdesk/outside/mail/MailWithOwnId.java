package io.simdesk.outside.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** Jakarta Mail gives a mail a new Message-ID, made from this host's name, whenever it is saved; this one keeps its own. */
final class MailWithOwnId extends MimeMessage {

    private final String id;

    MailWithOwnId(String id) {
        super((Session) null);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
