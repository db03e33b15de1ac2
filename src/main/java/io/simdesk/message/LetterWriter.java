package io.simdesk.message;

import java.util.Set;

/** Knows what the mails of some purposes say; asked when a mail leaves, so that no secret waits in the outbox. */
public interface LetterWriter {

    Set<Purpose> purposes();

    Letter write(Outgoing mail, String messageId);
}
