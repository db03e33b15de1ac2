package io.simdesk.desk;

/** The order has come to its end, so it cannot be cancelled. */
public class OrderIsFinished extends NotCancellable {}
