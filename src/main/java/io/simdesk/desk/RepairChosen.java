package io.simdesk.desk;

import io.simdesk.order.Reference;

/**
 * Somebody at the desk has decided what becomes of an order; told inside the transaction.
 *
 * @param reason as the requester will read it; empty when none is asked for
 */
public record RepairChosen(Reference order, Repair repair, String reason) {}
