package io.simdesk.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many open orders stand alike, and when the first of them was asked for.
 *
 * @param failedStep the last step that failed for good, null when none did
 */
public record OpenOrders(
        OrderState state,
        @Nullable String failedStep,
        @Nullable String failureCode,
        boolean late,
        long count,
        Instant oldest) {}
