package io.simdesk.engine.versions;

import java.time.Instant;

/**
 * One version of a model.
 *
 * @param tag the designer's own name for it
 * @param running how many instances run in it
 */
public record ModelVersion(int number, String tag, Instant deployedAt, long running) {}
