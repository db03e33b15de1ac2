package io.simdesk.engine.versions;

/** How many instances have moved to another version, and how many the engine left where they were. */
public record Moved(int moved, int left) {}
