package io.simdesk.api;

/** What every text in a query keeps to. */
final class Text {

    /** No control characters: PostgreSQL refuses some of them. */
    static final String FORM = "[^\\x00-\\x1F\\x7F]*";

    static final int LONGEST = 100;

    private Text() {}
}
