package io.simdesk.order;

/**
 * What becomes of a step, by how the order stands and what the step wants: the rule that makes it safe to send an order
 * through its steps again, from the desk or after a crash.
 */
public enum StepRule {
    CONTINUE,
    ALREADY_DONE,
    REFUSE;

    public static StepRule of(SimOrder order, Act act) {
        if (order.state().isFinal()) {
            return onceFinished(order.state(), act);
        }
        return order.cancellationReason().isPresent() ? whileCancelling(act) : onTheWay(order, act);
    }

    private static StepRule onceFinished(OrderState end, Act act) {
        var isDone = act == Act.CLOSE && end == OrderState.DONE;
        var isExplained = act == Act.EXPLAIN && end == OrderState.CANCELLED;
        return isDone || isExplained ? ALREADY_DONE : REFUSE;
    }

    private static StepRule whileCancelling(Act act) {
        return switch (act) {
            case BLOCK, MOVE, CLOSE -> REFUSE;
            case UNDO, EXPLAIN -> CONTINUE;
        };
    }

    private static StepRule onTheWay(SimOrder order, Act act) {
        return switch (act) {
            case BLOCK -> order.swapped() || order.lineBlocked() ? ALREADY_DONE : CONTINUE;
            case MOVE, CLOSE, UNDO -> CONTINUE;
            case EXPLAIN -> REFUSE;
        };
    }
}
