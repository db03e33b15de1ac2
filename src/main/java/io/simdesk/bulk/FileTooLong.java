package io.simdesk.bulk;

import io.simdesk.sim.Refusal;

/** The file has more rows than one file may have. */
public class FileTooLong extends Refusal {

    FileTooLong(int most) {
        super("file", most);
    }
}
