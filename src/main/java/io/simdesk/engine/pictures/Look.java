package io.simdesk.engine.pictures;

/**
 * How a line is drawn.
 *
 * @param dashes SVG's {@code stroke-dasharray}
 */
record Look(double width, String fill, String dashes) {

    static Look line(double width) {
        return new Look(width, "none", "none");
    }

    static Look outline(double width) {
        return new Look(width, Sheet.PAPER, "none");
    }

    static Look filled() {
        return new Look(1, Sheet.INK, "none");
    }

    Look dashed(boolean dashed) {
        return dashed ? new Look(width, fill, "5 4") : this;
    }

    String attributes() {
        return " fill=\"" + fill + "\" stroke=\"" + Sheet.INK + "\" stroke-width=\"" + Sheet.number(width)
                + "\" stroke-linejoin=\"round\"" + ("none".equals(dashes) ? "" : " stroke-dasharray=\"" + dashes + '"');
    }
}
