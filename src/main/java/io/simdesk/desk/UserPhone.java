package io.simdesk.desk;

import io.simdesk.order.SimOrder;

/** What a failed order means for the user's phone right now. */
public enum UserPhone {
    /** No calls, messages or data. */
    BLOCKED,
    /** It was to be blocked, and nobody knows whether it is. */
    PERHAPS_NOT_BLOCKED,
    WORKS_WITH_OLD_SIM,
    WORKS_WITH_NEW_SIM,
    /** With the old SIM or with the new one. */
    UNKNOWN,
    /** With a SIM that our books do not know for this line. */
    WORKS_WITH_ANOTHER_SIM,
    /** The network has accepted the new SIM and does not serve it yet. */
    BETWEEN_SIMS;

    private static final String TECHNICAL = "TechnicalFailure";

    public static UserPhone of(SimOrder order) {
        if (order.lineBlocked()) {
            return BLOCKED;
        }
        return order.swapped() ? onceSwapped(order) : beforeSwap(order);
    }

    private static UserPhone onceSwapped(SimOrder order) {
        return failedAt("activateSim", order) ? BETWEEN_SIMS : WORKS_WITH_NEW_SIM;
    }

    private static UserPhone beforeSwap(SimOrder order) {
        if (order.servedInstead().isPresent()) {
            return WORKS_WITH_ANOTHER_SIM;
        }
        var isUnsure = order.failureCode().filter(TECHNICAL::equals).isPresent();
        if (isUnsure && failedAt("blockLine", order)) {
            return PERHAPS_NOT_BLOCKED;
        }
        return isUnsure && failedAt("swapSim", order) ? UNKNOWN : WORKS_WITH_OLD_SIM;
    }

    private static boolean failedAt(String step, SimOrder order) {
        return order.failedStep().filter(step::equals).isPresent();
    }
}
