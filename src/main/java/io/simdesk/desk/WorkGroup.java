package io.simdesk.desk;

import java.time.Instant;

/** How many orders stand alike, and since when the oldest does. */
public record WorkGroup(Shared shared, long count, Instant oldest) {}
