package io.simdesk.renewal.process;

import io.simdesk.order.Reference;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.sim.Refusal;
import org.springframework.stereotype.Component;

/** The Java face of {@code processes/sim-renewal.bpmn}: its key, its variables, and what can be said to it. */
@Component
public class RenewalProcess {

    /** Starts a renewal; when this returns the order is in the ledger and on its way. */
    public Reference start(RenewalRequest request) throws Refusal {
        throw new IllegalStateException("not yet");
    }
}
