package io.simdesk.bulk;

import io.simdesk.sim.Refusal;

/** The file has a head and no rows, or nothing at all. */
public class FileEmpty extends Refusal {

    FileEmpty() {
        super("file");
    }
}
