package io.simdesk.renewal;

import io.simdesk.order.Reference;

/** Somebody at the desk has a swap taken back; told inside the transaction. */
public record SwapReversed(Reference wrong, Reference back, String why) {}
