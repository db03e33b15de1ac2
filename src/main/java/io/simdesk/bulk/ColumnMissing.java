package io.simdesk.bulk;

import io.simdesk.sim.Refusal;

/** The first row of the file names no column for something that every row needs. */
public class ColumnMissing extends Refusal {

    ColumnMissing(String column) {
        super("file", column);
    }
}
