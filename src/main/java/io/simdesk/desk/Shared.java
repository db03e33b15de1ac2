package io.simdesk.desk;

/**
 * What all orders of one group have in common.
 *
 * @param step id of the task in the model; empty where it does not matter
 * @param reason a refusal's class name, {@code TechnicalFailure}, or the call that a step waits for; may be empty
 */
public record Shared(Standing standing, String step, String reason) {}
