package io.simdesk.engine.pictures;

/** A place on the canvas, in pixels from the upper left. */
record Point(double x, double y) {

    /** The point that lies this far on the way to another. */
    Point towards(Point other, double distance) {
        var length = Math.hypot(other.x - x, other.y - y);
        return length == 0
                ? this
                : new Point(x + (other.x - x) * distance / length, y + (other.y - y) * distance / length);
    }

    double distanceTo(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
