package io.simdesk.desk;

/** Right now the order is between two steps; a moment later it can be cancelled. */
public class OrderIsBusy extends NotCancellable {}
