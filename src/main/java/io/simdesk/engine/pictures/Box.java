package io.simdesk.engine.pictures;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A rectangle on the canvas, in pixels. */
record Box(double x, double y, double width, double height) {

    static Box of(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    Point middle() {
        return new Point(x + width / 2, y + height / 2);
    }

    double area() {
        return width * height;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    String attributes() {
        return " x=\"" + Sheet.number(x) + "\" y=\"" + Sheet.number(y) + "\" width=\"" + Sheet.number(width)
                + "\" height=\"" + Sheet.number(height) + '"';
    }
}
