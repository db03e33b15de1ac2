package io.simdesk.renewal.process;

import io.simdesk.engine.WhoseProcess;
import io.simdesk.order.Ledger;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A reversal and the renewal back belong to the customer of the order that is taken back. */
@Component
class CustomerOfReversals implements WhoseProcess {

    private final Ledger ledger;

    CustomerOfReversals(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<String> customerBy(Map<String, Object> start) {
        return ReversalProcess.WRONG_ORDER
                .find(start)
                .flatMap(typed -> Reference.read(typed.strip()))
                .flatMap(ledger::find)
                .map(SimOrder::customer);
    }
}
