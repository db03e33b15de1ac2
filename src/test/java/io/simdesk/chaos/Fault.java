package io.simdesk.chaos;

/** What can go wrong with one call to a neighbour. */
enum Fault {
    /** Nothing does. */
    NONE,
    /** 500, and nothing was done. */
    ANSWERS_500,
    /** The connection is cut before anything was done. */
    CUT_BEFORE,
    /** It was done, and the connection is cut before the answer. */
    CUT_AFTER,
    /** It was done, and the answer comes when nobody waits for it any more. */
    TOO_LATE,
    /** It was done, and the answer is cut off in the middle. */
    NONSENSE,
    /** The call arrives twice, as behind a gateway that repeats it by itself. */
    TWICE
}
