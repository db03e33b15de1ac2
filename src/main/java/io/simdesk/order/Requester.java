package io.simdesk.order;

import java.util.Locale;

/**
 * Who asks, on whose behalf, and how to reach them.
 *
 * @param user their user id
 * @param customer the id of the customer they act for
 * @param email where mails about the order go
 * @param language the language they asked in: fr, nl, de or en
 */
public record Requester(String user, String customer, String email, Locale language) {}
