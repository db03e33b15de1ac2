package io.simdesk.message;

import io.simdesk.order.Reference;
import java.util.Locale;

/**
 * A mail to be written.
 *
 * @param to the recipient's address
 * @param language fr, nl, de or en
 * @param issue 1, then counted up for every mail that shall leave once more on purpose
 */
public record Outgoing(Reference order, Purpose purpose, String to, Locale language, int issue) {

    /** A mail that leaves once. */
    public Outgoing(Reference order, Purpose purpose, String to, Locale language) {
        this(order, purpose, to, language, 1);
    }
}
