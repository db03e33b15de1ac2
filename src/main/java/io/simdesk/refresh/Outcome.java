package io.simdesk.refresh;

/** What a refresh made of one line. */
enum Outcome {
    /** Our books say what the network says, or have followed it. */
    TRUE,
    /** In a way that a person must decide on. */
    DIFFERS,
    /** The line stays as fresh as it was. */
    UNANSWERED,
    /** Its own order reads the truth, or has done so meanwhile. */
    LEFT_TO_ITS_ORDER
}
