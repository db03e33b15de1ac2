package io.simdesk.engine.pictures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** SVG elements in the order in which they are painted. All looks are attributes, so no page's policy forbids them. */
class Sheet {

    static final String INK = "#22242a";
    static final String PAPER = "#ffffff";

    private static final int MARGIN = 12;

    private final List<String> elements = new ArrayList<>();
    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    /** @param path SVG's {@code d} */
    void path(String path, Look look) {
        elements.add("<path d=\"" + path + '"' + look.attributes() + "/>");
    }

    /** A path around the point 0,0, moved there. */
    void sign(String path, Point where, Look look) {
        elements.add("<path d=\"" + path + "\" transform=\"translate(" + number(where.x()) + ' ' + number(where.y())
                + ")\"" + look.attributes() + "/>");
    }

    void rectangle(Box box, int radius, Look look) {
        elements.add("<rect" + box.attributes() + " rx=\"" + radius + '"' + look.attributes() + "/>");
    }

    void circle(Point middle, double radius, Look look) {
        elements.add("<circle cx=\"" + number(middle.x()) + "\" cy=\"" + number(middle.y()) + "\" r=\"" + number(radius)
                + '"' + look.attributes() + "/>");
    }

    void write(String text, int size, Point middle, String colour) {
        elements.add("<text x=\"" + number(middle.x()) + "\" y=\"" + number(middle.y()) + "\" font-size=\"" + size
                + "\" text-anchor=\"middle\" fill=\"" + colour + "\">" + HtmlUtils.htmlEscape(text, "UTF-8")
                + "</text>");
    }

    /** The picture reaches at least this far. */
    void cover(Box box) {
        cover(new Point(box.x(), box.y()));
        cover(new Point(box.right(), box.bottom()));
    }

    void cover(Point point) {
        left = Math.min(left, point.x());
        top = Math.min(top, point.y());
        right = Math.max(right, point.x());
        bottom = Math.max(bottom, point.y());
    }

    String svg(String title) {
        var box = new Box(left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="%s %s %s %s" \
                font-family="Arial, Helvetica, sans-serif">
                <title>%s</title>
                <rect%s fill="%s"/>
                %s
                </svg>
                """.formatted(
                        number(box.width()),
                        number(box.height()),
                        number(box.x()),
                        number(box.y()),
                        number(box.width()),
                        number(box.height()),
                        HtmlUtils.htmlEscape(title, "UTF-8"),
                        box.attributes(),
                        PAPER,
                        String.join("\n", elements));
    }

    /** At most one digit behind the point. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
