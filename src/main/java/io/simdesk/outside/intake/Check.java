package io.simdesk.outside.intake;

/**
 * What a staged row {@code a} must not be, in SQL.
 *
 * @param column as the file names it
 * @param value the staged column to show
 * @param when true of a row that cannot be taken; may speak of what {@link Table#beside} joins
 */
record Check(String column, String code, String value, String when) {

    static Check customerUnknown() {
        return new Check("customer", "customer-unknown", "customer", "c.id is null");
    }
}
