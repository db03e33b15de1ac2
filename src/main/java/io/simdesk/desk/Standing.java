package io.simdesk.desk;

/** Why an order is on the desk's list, the most urgent first. */
public enum Standing {
    /** A step failed and a person must decide. */
    AT_DESK,
    /** A mail could not be delivered and a person must decide. */
    MAIL,
    /** A step stopped where no model catches it. */
    STUCK,
    /** A step waits for a neighbour that is down. */
    HELD,
    /** A step did not succeed yet and is tried again by itself. */
    RETRYING,
    /** On its way, but later than promised. */
    LATE,
    WAITING_FOR_REQUESTER,
    WAITING_FOR_INSTALLATION;

    /** Whether nothing happens until a person decides. */
    public boolean isForAPerson() {
        return compareTo(HELD) < 0;
    }

    /** Whether the desk can do something about it. */
    public boolean canBeTriedAgain() {
        return compareTo(LATE) < 0;
    }
}
