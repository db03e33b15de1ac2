package io.simdesk.desk;

/**
 * What a clerk answered in a repair form, not yet checked; empty is what the choice does not need.
 *
 * @param choice as {@link Repair} spells it
 */
public record RepairAnswer(
        String choice, String otherSimNumber, String newRecipient, String cancellationReason, String closingReason) {

    /** Why, as the requester will read it. */
    String reason() {
        return cancellationReason + closingReason;
    }
}
