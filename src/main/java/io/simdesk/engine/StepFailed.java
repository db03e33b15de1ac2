package io.simdesk.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * A task was refused or has used up its attempts; told inside its transaction, which goes on.
 *
 * @param code the refusal's class name, or {@code TechnicalFailure}
 */
public record StepFailed(DelegateExecution task, String code) {}
