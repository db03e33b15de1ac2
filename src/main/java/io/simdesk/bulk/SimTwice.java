package io.simdesk.bulk;

import io.simdesk.sim.Refusal;

/** An earlier row of the same file uses the same card. */
public class SimTwice extends Refusal {

    SimTwice(int row) {
        super("newSimNumber", row);
    }
}
