package io.simdesk.bulk;

import io.simdesk.sim.Refusal;

/** The row could not be ordered for a technical reason, however often it was tried. */
public class RowFailed extends Refusal {

    RowFailed() {
        super("");
    }
}
