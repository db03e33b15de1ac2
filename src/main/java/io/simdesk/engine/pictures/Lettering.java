package io.simdesk.engine.pictures;

import java.util.ArrayList;
import java.util.List;

/** Labels, broken into lines that fit. Widths are those of Arial, roughly, so that pictures are the same everywhere. */
class Lettering {

    private static final double LINE = 1.2;
    private static final String NARROW = "iljtfrI.,:;'|!()[] ";
    private static final String WIDE = "mwMWQOG@%";

    private final Sheet sheet;

    Lettering(Sheet sheet) {
        this.sheet = sheet;
    }

    /** In the middle of the box. */
    void inside(Box box, String text) {
        var lines = broken(text, 12, box.width() - 8);
        var first = box.middle().y() - (lines.size() - 1) * 12 * LINE / 2 + 4;
        write(lines, 12, box.middle().x(), first);
    }

    /** At the head of the box. */
    void atTopOf(Box box, String text) {
        write(broken(text, 12, box.width() - 8), 12, box.middle().x(), box.y() + 19);
    }

    /** Where the model has its label, however long the text is. */
    void at(Box label, String text) {
        var lines = broken(text, 11, Math.max(label.width(), 90));
        write(lines, 11, label.middle().x(), label.y() + 10);
        sheet.cover(label);
    }

    private void write(List<String> lines, int size, double x, double y) {
        for (var i = 0; i < lines.size(); i++) {
            sheet.write(lines.get(i), size, new Point(x, y + i * size * LINE), Sheet.INK);
        }
    }

    private static List<String> broken(String text, int size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.trim().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static double width(String text, int size) {
        return text.chars().mapToDouble(Lettering::width).sum() * size;
    }

    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.29;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.83;
        }
        return Character.isUpperCase(letter) ? 0.69 : 0.54;
    }
}
