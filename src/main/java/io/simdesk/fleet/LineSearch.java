package io.simdesk.fleet;

import org.jspecify.annotations.Nullable;

/**
 * What to look for in a fleet.
 *
 * @param query part of a phone number (any Belgian form), SIM number, customer number or user name; empty finds all
 * @param status null for every status
 * @param plan empty for every plan
 * @param product empty for every product
 * @param customerNumber empty for every customer number
 * @param withOpenOrder only lines whose order is still running
 */
public record LineSearch(
        String query,
        @Nullable LineStatus status,
        String plan,
        String product,
        String customerNumber,
        boolean withOpenOrder) {

    public LineSearch(String query, @Nullable LineStatus status, String plan, String customerNumber) {
        this(query, status, plan, "", customerNumber, false);
    }

    /** Digits as they stand in E.164: a leading 0 or 0032 stands for +32; empty when there are other signs too. */
    String digits() {
        var digits = query.replaceAll("[\\s./\\-+()]", "");
        return digits.matches("\\d*") ? digits.replaceFirst("^(0032|0)", "32") : "";
    }
}
