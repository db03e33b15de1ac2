package io.simdesk.intake;

import java.util.List;

/**
 * What became of a file: all of it was taken, or nothing.
 *
 * @param rows how many it has
 * @param added new to our books
 * @param changed known, with other facts than before
 * @param problems how many rows cannot be taken
 * @param first the first of them
 */
public record FileReport(IntakeFile file, long rows, long added, long changed, long problems, List<RowProblem> first) {

    public boolean isSound() {
        return problems == 0;
    }

    /** Rows that say what our books say already. */
    public long unchanged() {
        return isSound() ? rows - added - changed : 0;
    }
}
