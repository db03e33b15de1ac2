package io.simdesk.engine.versions;

/**
 * An element of a model where instances are now.
 *
 * @param id in the model
 * @param count of instances
 */
public record Step(String id, String name, long count) {}
