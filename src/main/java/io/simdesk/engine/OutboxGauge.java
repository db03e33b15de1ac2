package io.simdesk.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.simdesk.message.Outbox;
import org.springframework.stereotype.Component;

/** The gauge {@code simdesk.mails}: how many are still to be sent. */
@Component
class OutboxGauge {

    OutboxGauge(Outbox outbox, MeterRegistry meters) {
        Gauge.builder("simdesk.mails", outbox, Outbox::waiting).register(meters);
    }
}
