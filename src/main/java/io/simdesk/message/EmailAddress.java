package io.simdesk.message;

import java.util.regex.Pattern;

/** Where a mail goes: an addr-spec without comments or quotes (RFC 5321, 4.1.2), at most 254 characters. */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9_.!#$%&'*+/=?^`{|}~-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")+");

    /** Reads what a person typed; spaces around it do not matter. */
    public static EmailAddress parse(String typed) throws NotAnEmailAddress {
        var text = typed.strip();
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new NotAnEmailAddress();
        }
        return new EmailAddress(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
