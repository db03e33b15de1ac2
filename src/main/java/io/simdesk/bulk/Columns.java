package io.simdesk.bulk;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where each column stands; blanks, dashes, and capitals in the names do not matter, other columns neither. */
final class Columns {

    enum Column {
        PHONE_NUMBER("phonenumber", "phone", "number", "msisdn", "gsm"),
        NEW_SIM_NUMBER("newsimnumber", "newsim", "simnumber", "sim"),
        REASON("reason"),
        RECIPIENT_EMAIL("recipientemail", "email", "mail"),
        LANGUAGE("language"),
        COPY_TO_MANAGER("copytomanager", "copy");

        private final Set<String> names;

        Column(String... names) {
            this.names = Set.of(names);
        }
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private Columns() {}

    static Columns of(List<String> head) throws ColumnMissing {
        var columns = new Columns();
        for (var place = 0; place < head.size(); place++) {
            columns.add(
                    place,
                    SheetCell.text(head.get(place)).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
        }
        columns.need(Column.PHONE_NUMBER, "phoneNumber");
        columns.need(Column.REASON, "reason");
        if (!columns.places.containsKey(Column.RECIPIENT_EMAIL)) {
            columns.need(Column.NEW_SIM_NUMBER, "newSimNumber");
        }
        return columns;
    }

    private void add(int place, String name) {
        for (var column : Column.values()) {
            if (column.names.contains(name)) {
                places.putIfAbsent(column, place);
            }
        }
    }

    private void need(Column column, String name) throws ColumnMissing {
        if (!places.containsKey(column)) {
            throw new ColumnMissing(name);
        }
    }

    RowRead row(int number, List<String> cells) {
        try {
            return new RowRead(number, asked(cells));
        } catch (NumberShortened shortened) {
            return new RowRead(number, asShown(cells)).but(shortened);
        }
    }

    private RowAsked asked(List<String> cells) throws NumberShortened {
        return new RowAsked(
                shortened(SheetCell.phoneNumber(cell(Column.PHONE_NUMBER, cells)), 40),
                shortened(SheetCell.number(cell(Column.NEW_SIM_NUMBER, cells), "newSimNumber"), 40),
                shortened(SheetCell.reason(cell(Column.REASON, cells)), 40),
                shortened(SheetCell.text(cell(Column.RECIPIENT_EMAIL, cells)), 255),
                shortened(SheetCell.text(cell(Column.LANGUAGE, cells)).toLowerCase(Locale.ROOT), 16),
                shortened(SheetCell.yesOrNo(cell(Column.COPY_TO_MANAGER, cells)), 16));
    }

    /** For a row that cannot be read: what people see in it. */
    private RowAsked asShown(List<String> cells) {
        return new RowAsked(
                shortened(SheetCell.text(cell(Column.PHONE_NUMBER, cells)), 40),
                shortened(SheetCell.text(cell(Column.NEW_SIM_NUMBER, cells)), 40),
                "",
                "",
                "",
                "NO");
    }

    /** What is longer is wrong anyway, and has to lie in our table until it is said. */
    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private String cell(Column column, List<String> cells) {
        var place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
