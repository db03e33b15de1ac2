package io.simdesk.engine.deployment;

import java.time.Instant;

/**
 * A deployment that was refused.
 *
 * @param by the user, empty for the application itself
 * @param problems a line for each
 */
public record Refused(Instant at, String by, String file, String problems) {}
