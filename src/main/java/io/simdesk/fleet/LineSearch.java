package io.simdesk.fleet;

import org.jspecify.annotations.Nullable;

/**
 * What to look for in a fleet.
 *
 * @param query part of a phone number (any Belgian form), SIM number, customer number or user name; empty finds all
 * @param status null for every status
 * @param plan empty for every plan
 * @param customerNumber empty for every customer number
 */
public record LineSearch(String query, @Nullable LineStatus status, String plan, String customerNumber) {

    /** Digits as they stand in E.164: a leading 0 or 0032 stands for +32. */
    String digits() {
        var digits = query.replaceAll("[\\s./\\-+]", "");
        return digits.replaceFirst("^(0032|0)", "32");
    }
}
