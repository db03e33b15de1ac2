package io.simdesk.bulk;

/** How far one row is. */
public enum RowState {
    UNCHECKED,
    /** It could be ordered when it was checked. */
    GOOD,
    /** The check refused it; it is never ordered. */
    WRONG,
    ORDERED,
    /** It was good when it was checked and is refused now. */
    REFUSED
}
