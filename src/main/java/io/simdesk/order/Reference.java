package io.simdesk.order;

import java.util.regex.Pattern;

/** What people call an order by: {@code OBE-}, local time {@code yyMMddHHmm}, {@code -}, four capital letters. */
public record Reference(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-\\d{10}-[A-Z]{4}");

    public Reference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a reference: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
