package io.simdesk.desk;

/** The number has moved to the new SIM, or the eSIM is on a phone: the order can only be finished. */
public class TooLateToCancel extends NotCancellable {}
