package io.simdesk.portal.fleet;

import io.simdesk.fleet.Contract;
import io.simdesk.fleet.Line;
import io.simdesk.order.SimOrder;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param order the one that is running, or null
 */
public record FleetRow(
        Line line, Contract contract, @Nullable SimOrder order) {}
