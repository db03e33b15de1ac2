package io.simdesk.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.simdesk.outage.Neighbour;
import io.simdesk.outage.Outages;
import org.springframework.stereotype.Component;

/** The gauge {@code simdesk.outages}, for each neighbour: how many kinds of calls it leaves without answer. */
@Component
class OutageGauge {

    OutageGauge(Outages outages, MeterRegistry meters) {
        for (var neighbour : Neighbour.values()) {
            Gauge.builder("simdesk.outages", outages, all -> all.known(neighbour))
                    .tag("neighbour", neighbour.name())
                    .register(meters);
        }
    }
}
