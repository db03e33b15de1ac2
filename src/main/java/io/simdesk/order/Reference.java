package io.simdesk.order;

import java.util.Optional;
import java.util.regex.Pattern;

/** What people call an order by: {@code OBE-}, local time {@code yyMMddHHmm}, {@code -}, four capital letters. */
public record Reference(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-\\d{10}-[A-Z]{4}");

    public Reference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a reference: " + value);
        }
    }

    /** Reads what may be a reference. */
    public static Optional<Reference> read(String given) {
        return FORM.matcher(given).matches() ? Optional.of(new Reference(given)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
