package io.simdesk.intake;

/**
 * What is wrong with a row.
 *
 * @param row counted as an editor counts lines; the column names are in line 1
 * @param column empty when it is about the whole row
 * @param code {@code intake.<code>} is its text, or the name of a refusal
 * @param value what stands there, safe to show to whoever brought the file
 */
public record RowProblem(long row, String column, String code, String value) {}
