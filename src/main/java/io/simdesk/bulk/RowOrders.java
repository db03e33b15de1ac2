package io.simdesk.bulk;

import io.simdesk.order.Reference;
import io.simdesk.order.RequestKey;
import io.simdesk.sim.Refusal;

/** Orders what a row asks for; called on behalf of whoever sent the file. */
public interface RowOrders {

    /** Starts the order; the same key again is the same order. */
    Reference start(RowAsked row, RequestKey key) throws Refusal;
}
