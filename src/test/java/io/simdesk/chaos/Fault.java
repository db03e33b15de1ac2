package io.simdesk.chaos;

/** What can go wrong with one call to a neighbour. */
enum Fault {
    /** Nothing does. */
    NONE("answered"),
    /** 500, and nothing was done. */
    ANSWERS_500("answered 500"),
    /** The connection is cut before anything was done. */
    CUT_BEFORE("cut before the effect"),
    /** It was done, and the connection is cut before the answer. */
    CUT_AFTER("cut after it"),
    /** It was done, and the answer comes when nobody waits for it any more. */
    TOO_LATE("answered too late"),
    /** It was done, and the answer is cut off in the middle. */
    NONSENSE("answered nonsense"),
    /** The call arrives twice, as behind a gateway that repeats it by itself. */
    TWICE("heard twice");

    private final String printed;

    Fault(String printed) {
        this.printed = printed;
    }

    @Override
    public String toString() {
        return printed;
    }
}
