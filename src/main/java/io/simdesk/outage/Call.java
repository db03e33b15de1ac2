package io.simdesk.outage;

/**
 * One thing we ask of a neighbour. They fail apart: a network may tell what it serves and not change it.
 *
 * @param what the name of the port's method
 */
public record Call(Neighbour neighbour, String what) {

    static Call parse(String text) {
        var parts = text.split("\\.", 2);
        return new Call(Neighbour.valueOf(parts[0]), parts[1]);
    }

    /** Such as {@code NETWORK.changeSim}. */
    public String text() {
        return neighbour + "." + what;
    }
}
