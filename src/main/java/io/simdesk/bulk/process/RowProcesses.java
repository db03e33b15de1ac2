package io.simdesk.bulk.process;

import io.simdesk.bulk.RowAsked;
import io.simdesk.bulk.RowOrders;
import io.simdesk.issuance.process.IssuanceProcess;
import io.simdesk.order.OncePerKey;
import io.simdesk.order.Reference;
import io.simdesk.order.RequestKey;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.sim.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Each row is a process of its own, the same as if it had been asked for alone. */
@Component
class RowProcesses implements RowOrders {

    private final OncePerKey once;
    private final RenewalProcess renewals;
    private final IssuanceProcess issuances;

    RowProcesses(OncePerKey once, RenewalProcess renewals, IssuanceProcess issuances) {
        this.once = once;
        this.renewals = renewals;
        this.issuances = issuances;
    }

    @Override
    public Reference start(RowAsked row, RequestKey key) throws Refusal {
        return once.order(key, () -> startProcess(row, Optional.of(key))).reference();
    }

    private Reference startProcess(RowAsked row, Optional<RequestKey> key) throws Refusal {
        return row.isEsim() ? issuances.start(row.esim(key)) : renewals.start(row.renewal(key));
    }
}
