package io.simdesk.sim;

/** Cells of CSV files that people open with a spreadsheet. */
public final class CsvCell {

    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    private CsvCell() {}

    /**
     * The text, with an apostrophe before what a spreadsheet would take for a formula and carry out (OWASP, "CSV
     * Injection").
     */
    public static String safe(String text) {
        var isFormula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }
}
