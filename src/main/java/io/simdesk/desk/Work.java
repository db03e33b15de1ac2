package io.simdesk.desk;

import io.simdesk.order.SimOrder;
import java.time.Instant;

/**
 * An order on the desk's list.
 *
 * @param since since when it stands so
 * @param grip what can be taken hold of
 */
public record Work(SimOrder order, Instant since, Grip grip) {}
