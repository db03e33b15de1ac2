package io.simdesk.outside.intake;

/**
 * What a staged row {@code a} must not be, in SQL.
 *
 * @param column as the file names it
 * @param value the staged column to show
 * @param when true of a row that cannot be taken
 */
record Check(String column, String code, String value, String when) {

    /** The second and later rows with the same key. */
    static Check twice(String table, String column, String key) {
        return new Check(column, "twice", key, """
                exists (select 1 from %s b
                        where b.run = a.run and b.%2$s = a.%2$s and b.row_number < a.row_number)""".formatted(table, key));
    }

    static Check customerUnknown() {
        return new Check(
                "customer",
                "customer-unknown",
                "customer",
                "not exists (select 1 from customer c where c.id = a.customer)");
    }
}
