package io.simdesk.bulk;

import io.simdesk.sim.Refusal;

/** An earlier row of the same file is about the same line. */
public class LineTwice extends Refusal {

    LineTwice(int row) {
        super("phoneNumber", row);
    }
}
