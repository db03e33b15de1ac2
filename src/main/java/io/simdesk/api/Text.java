package io.simdesk.api;

/** What every text in a query keeps to. */
final class Text {

    /** No control characters: PostgreSQL refuses some of them. */
    static final String FORM = "\\P{Cntrl}*";

    static final int LONGEST = 100;

    private Text() {}
}
