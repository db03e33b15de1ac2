package io.simdesk.outside.intake;

import io.simdesk.intake.IntakeFile;
import java.util.List;

/** How one kind of file is staged, checked and taken. */
interface Table {

    IntakeFile file();

    /** The temporary table it is staged in. */
    String stage();

    /** The table of our books that it goes to. */
    String books();

    /** The columns that are staged, as our books have them, in SQL. */
    String columns();

    /** What is staged of a row, in the order of these columns. */
    List<Object> values(Row row);

    List<Key> keys();

    /** Joins what the checks compare a staged row {@code a} with, each at most once. */
    String beside();

    List<Check> checks();

    /** Statements that change what is known; they count as changed. */
    List<String> changes();

    /** Statements that make ready what the additions need; they do not count. */
    List<String> preparations();

    /** Adds what is new; counts as added. */
    String additions();
}
