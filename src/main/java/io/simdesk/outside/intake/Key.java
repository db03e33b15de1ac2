package io.simdesk.outside.intake;

/**
 * What no two rows of a file may have in common.
 *
 * @param column as the file names it
 * @param staged the column of the staging table
 */
record Key(String column, String staged) {

    /** Made when all rows are there, which costs a small part of keeping it while they come in. */
    String index(String stage) {
        return "create index %1$s_by_%2$s on %1$s (%2$s, row_number)".formatted(stage, staged);
    }

    /** The second and later rows with the same key; the groups are read along the index. */
    String repeats(String stage) {
        return """
                select a.row_number, a.%2$s from %1$s a
                join (select %2$s, min(row_number) as first_row from %1$s group by %2$s having count(*) > 1) b
                  on b.%2$s = a.%2$s and b.first_row < a.row_number
                order by a.row_number""".formatted(stage, staged);
    }
}
