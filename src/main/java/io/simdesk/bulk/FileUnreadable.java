package io.simdesk.bulk;

import io.simdesk.sim.Refusal;

/** What was sent is no CSV file in UTF-8. */
public class FileUnreadable extends Refusal {

    FileUnreadable() {
        super("file");
    }
}
