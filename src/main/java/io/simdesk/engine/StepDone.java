package io.simdesk.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A task has done its thing; told inside its transaction. */
public record StepDone(DelegateExecution task) {}
