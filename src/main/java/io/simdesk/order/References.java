package io.simdesk.order;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Makes references; that a reference is new is for the ledger to see. */
@Component
class References {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyMMddHHmm");
    private static final int LETTERS = 4;

    private final OrderSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    References(OrderSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Reference next() {
        var letters = new StringBuilder();
        for (var i = 0; i < LETTERS; i++) {
            letters.append((char) ('A' + random.nextInt(26)));
        }
        var minute = MINUTE.format(clock.instant().atZone(settings.zone()));
        return new Reference(settings.referencePrefix() + "-" + minute + "-" + letters);
    }
}
