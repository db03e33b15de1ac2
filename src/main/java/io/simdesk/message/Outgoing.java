package io.simdesk.message;

import io.simdesk.order.Reference;
import java.util.Locale;

/**
 * A mail to be written.
 *
 * @param to the recipient's address
 * @param language fr, nl, de or en
 */
public record Outgoing(Reference order, Purpose purpose, String to, Locale language) {}
