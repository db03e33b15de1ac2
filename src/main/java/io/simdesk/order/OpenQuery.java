package io.simdesk.order;

import java.util.Set;

/**
 * Which open orders are looked for; empty text narrows nothing.
 *
 * @param step the step that failed for good
 * @param code why it failed
 * @param late whether only late ones
 */
public record OpenQuery(Set<OrderState> states, String customer, String step, String code, boolean late) {

    /** All in this state. */
    public static OpenQuery in(OrderState state, String customer) {
        return new OpenQuery(Set.of(state), customer, "", "", false);
    }
}
