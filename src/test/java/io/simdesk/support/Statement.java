package io.simdesk.support;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What was sent to the database at once.
 *
 * @param entries how often it was executed: each entry of a batch counts
 */
public record Statement(String sql, int entries) {

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|into|update)\\s+([a-z_]+)");

    public Statement {
        sql = sql.strip().replaceAll("\\s+", " ");
    }

    /** The table that is read or written, or the first of them, in small letters. */
    public String table() {
        var found = TABLE.matcher(sql.toLowerCase(Locale.ROOT));
        return found.find() ? found.group(1) : "";
    }

    public boolean reads() {
        return sql.toLowerCase(Locale.ROOT).startsWith("select");
    }
}
