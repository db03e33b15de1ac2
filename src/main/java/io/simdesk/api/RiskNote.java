package io.simdesk.api;

import io.simdesk.access.Audit;
import io.simdesk.order.WhoAsks;
import io.simdesk.risk.RiskRules;
import io.simdesk.sim.Msisdn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a risky swap into the audit. Nothing is asked again here: each call carries its own proof of who calls. */
@Component
class RiskNote {

    private final RiskRules rules;
    private final WhoAsks asks;
    private final Audit audit;

    RiskNote(RiskRules rules, WhoAsks asks, Audit audit) {
        this.rules = rules;
        this.asks = asks;
        this.audit = audit;
    }

    /** @param recipientEmail where an eSIM's QR code goes; empty for a card */
    void take(Msisdn line, Optional<String> recipientEmail) {
        var risks = rules.of(asks.requester(), line, recipientEmail);
        if (!risks.isEmpty()) {
            audit.record("RiskySwap", line.e164(), risks.toString());
        }
    }
}
