package io.simdesk.engine.versions;

/**
 * What is not as it was in another version.
 *
 * @param element its id
 * @param what the attributes that differ, old and new; empty for what came or went
 */
public record Change(Kind kind, String element, String name, String what) {

    /** What became of the element. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
