package io.simdesk.outside.intake;

import io.simdesk.intake.RowProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Counts all problems of a file and keeps the first, so that a bad file of any length needs little memory. */
final class Problems {

    private static final int MOST_KEPT = 500;

    private final List<RowProblem> first = new ArrayList<>();
    private long count;

    void add(RowProblem problem) {
        count++;
        if (first.size() < MOST_KEPT) {
            first.add(problem);
        }
    }

    long count() {
        return count;
    }

    /** In the order of the file. */
    List<RowProblem> first() {
        return first.stream().sorted(Comparator.comparing(RowProblem::row)).toList();
    }
}
