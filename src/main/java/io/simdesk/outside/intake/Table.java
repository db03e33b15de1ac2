package io.simdesk.outside.intake;

import io.simdesk.intake.IntakeFile;
import java.util.List;

/** How one kind of file is staged, checked and taken. */
interface Table {

    IntakeFile file();

    /** The table it is staged in, which begins with {@code run} and {@code row_number}. */
    String stage();

    /** What is staged of a row, in the order of the table's other columns. */
    List<Object> values(Row row);

    List<Check> checks();

    /** Statements over the rows of {@code :run} that change what is known; they count as changed. */
    List<String> changes();

    /** Statements that make ready what the additions need; they do not count. */
    List<String> preparations();

    /** Adds what is new; counts as added. */
    String additions();
}
