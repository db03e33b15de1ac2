package io.simdesk.support;

import io.simdesk.engine.LiveFacts;
import io.simdesk.order.Ledger;
import io.simdesk.order.Reference;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestComponent;

/** Follows orders through their models. */
@TestComponent
public class Journeys {

    private final ProcessEngine engine;
    private final List<LiveFacts> live;
    private final Ledger ledger;

    Journeys(ProcessEngine engine, List<LiveFacts> live, Ledger ledger) {
        this.engine = engine;
        this.live = live;
        this.ledger = ledger;
    }

    public Journey of(Reference order) {
        return new Journey(engine, live, ledger, order);
    }
}
