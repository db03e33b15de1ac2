package io.simdesk.portal.ask;

import io.simdesk.risk.Risk;
import io.simdesk.sim.Refusal;
import java.util.Set;

/** A risky swap is asked for, and nobody has shown again that it is they who ask. */
public class PasswordNeeded extends Refusal {

    private final transient Set<Risk> risks;

    PasswordNeeded(Set<Risk> risks) {
        super(RiskGate.PASSWORD);
        this.risks = risks;
    }

    public Set<Risk> risks() {
        return risks;
    }
}
