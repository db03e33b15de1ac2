package io.simdesk.bulk;

import java.util.Locale;

/** A cell as spreadsheets leave it in a CSV file, read as it was meant. */
final class SheetCell {

    private SheetCell() {}

    /** Without the formula around a text ({@code ="0492…"}), the apostrophe before one, and blanks of every kind. */
    static String text(String cell) {
        var text = blanksAway(cell);
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
            text = text.substring(2, text.length() - 1);
        }
        return blanksAway(text.startsWith("'") ? text.substring(1) : text);
    }

    private static String blanksAway(String cell) {
        return cell.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }

    /** A phone number with the leading zero or the plus that a spreadsheet took away. */
    static String phoneNumber(String cell) throws NumberShortened {
        var text = number(cell, "phoneNumber");
        var digits = text.replaceAll("[\\s./-]", "");
        if (digits.matches("4\\d{8}")) {
            return "0" + digits;
        }
        return digits.matches("324\\d{8}") ? "+" + digits : text;
    }

    /** @throws NumberShortened when a spreadsheet has rounded it ({@code 6,05E+12}) */
    static String number(String cell, String field) throws NumberShortened {
        var text = text(cell);
        if (text.matches("\\d([.,]\\d+)?[Ee]\\+?\\d+")) {
            throw new NumberShortened(field);
        }
        return text;
    }

    static String reason(String cell) {
        return text(cell).toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
    }

    static String yesOrNo(String cell) {
        return switch (text(cell).toLowerCase(Locale.ROOT)) {
            case "", "no", "non", "nee", "nein", "false", "0" -> "NO";
            case "yes", "oui", "ja", "true", "1" -> "YES";
            default -> text(cell);
        };
    }
}
