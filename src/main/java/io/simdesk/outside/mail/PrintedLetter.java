package io.simdesk.outside.mail;

/** A letter set in type. It may carry secrets, so it does not print itself. */
record PrintedLetter(String subject, String html, String text) {

    @Override
    public String toString() {
        return "PrintedLetter[" + subject + "]";
    }
}
