package io.simdesk.outside.mailbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names a caught mail by its moment in UTC, {@code 20260727T093015123Z}, and eight hexadecimal digits; sorts by time. */
record MailId(String value) implements Comparable<MailId> {

    private static final Pattern FORM = Pattern.compile("\\d{8}T\\d{9}Z-[0-9a-f]{8}");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    static MailId at(Instant moment) {
        return new MailId(
                MOMENT.format(moment) + "-" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** Empty for whatever is no id, such as a path. */
    static Optional<MailId> of(String text) {
        return Optional.of(text).filter(FORM.asMatchPredicate()).map(MailId::new);
    }

    Instant moment() {
        return MOMENT.parse(value.substring(0, value.indexOf('-')), Instant::from);
    }

    @Override
    public int compareTo(MailId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
