package io.simdesk.desk;

import io.simdesk.order.Reference;
import io.simdesk.sim.Refusal;
import java.util.Map;

/**
 * What became of a whole group.
 *
 * @param sent how many are on their way again
 * @param refused those that are not, and why
 * @param left how many of the group were not looked at yet
 */
public record Retried(int sent, Map<Reference, Refusal> refused, long left) {}
