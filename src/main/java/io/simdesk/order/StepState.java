package io.simdesk.order;

/** How a step of an order ended. */
public enum StepState {
    DONE,
    FAILED,
    /** Refused, or failed in all its attempts: the back office decides what follows. */
    AT_THE_DESK
}
