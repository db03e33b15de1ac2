package io.simdesk.outside.mail;

/**
 * Makes a value safe for a mail header: Angus Mail lets line breaks in attachment names, content ids and header values
 * through, and with them headers of a stranger's choice.
 */
final class OneLine {

    private OneLine() {}

    static String of(String value) {
        return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "").strip();
    }
}
