package io.simdesk.message;

import java.util.UUID;

/** Is told of a mail that was given up, in the transaction that parks it. */
public interface Undeliverable {

    void parked(UUID mail, Outgoing what);
}
