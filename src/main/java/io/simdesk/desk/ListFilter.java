package io.simdesk.desk;

/** What the list is narrowed to; empty text narrows nothing. */
public record ListFilter(String customer, String step) {

    boolean admits(Shared shared) {
        return step.isEmpty() || step.equals(shared.step());
    }
}
