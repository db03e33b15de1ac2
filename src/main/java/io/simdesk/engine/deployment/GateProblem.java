package io.simdesk.engine.deployment;

import io.simdesk.engine.checks.Problem;
import java.util.List;

/** A breach in the shape that the Modeler shows. */
record GateProblem(Problem problem) implements org.camunda.bpm.engine.Problem {

    @Override
    public String getMessage() {
        return problem.message() + " (" + problem.rule() + ")";
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getColumn() {
        return 0;
    }

    @Override
    public String getMainElementId() {
        return problem.element();
    }

    @Override
    public List<String> getElementIds() {
        return List.of(problem.element());
    }
}
