package io.simdesk.outside.profiles.news;

/** The body is none that a profile server sends. */
class NotProgressInfo extends Exception {

    NotProgressInfo(String why) {
        super(why);
    }
}
