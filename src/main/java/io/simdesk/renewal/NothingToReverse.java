package io.simdesk.renewal;

import io.simdesk.sim.Refusal;

/** The order is none whose swap can be taken back: not done, taken back already, or its old SIM is not in quarantine. */
public class NothingToReverse extends Refusal {

    public NothingToReverse() {
        super("wrongOrder");
    }
}
