package io.simdesk.access;

import io.simdesk.desk.RepairChosen;
import io.simdesk.renewal.SwapReversed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records what the back office does with orders that failed: who chose what and, where one was asked for, why. */
@Component
class DeskAudit {

    private final Audit audit;

    DeskAudit(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(SwapReversed reversed) {
        audit.record("SwapReversed", reversed.wrong().value(), reversed.back() + " " + reversed.why());
    }

    @EventListener
    void on(RepairChosen chosen) {
        audit.record("Repair", chosen.order().value(), chosen.repair().choice() + " " + chosen.reason());
    }
}
