package io.simdesk.order;

/**
 * Makes a repeated request the same request.
 *
 * @param key chosen by the requester's system, at most 100 characters, unique for the customer
 * @param fingerprint SHA-256 of what was asked, in hexadecimal digits
 */
public record RequestKey(String key, String fingerprint) {}
