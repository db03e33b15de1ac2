package io.simdesk.order;

/** How a step of an order ended. */
public enum StepState {
    DONE,
    FAILED
}
