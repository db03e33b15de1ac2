package io.simdesk.issuance.process;

import io.simdesk.issuance.EsimRequest;
import io.simdesk.order.Reference;
import io.simdesk.sim.Refusal;
import org.springframework.stereotype.Component;

/** The Java face of {@code processes/esim-issuance.bpmn}: its key, its variables, and what can be said to it. */
@Component
public class IssuanceProcess {

    /** Starts an issuance; when this returns the order is in the ledger and on its way. */
    public Reference start(EsimRequest request) throws Refusal {
        throw new IllegalStateException("not yet");
    }
}
