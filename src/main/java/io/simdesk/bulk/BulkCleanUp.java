package io.simdesk.bulk;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets old requests at night: a file holds names of people and is of no use once its orders are placed. */
@Component
class BulkCleanUp {

    private final BulkRequests requests;
    private final BulkBook book;
    private final BulkSettings settings;
    private final Clock clock;

    BulkCleanUp(BulkRequests requests, BulkBook book, BulkSettings settings, Clock clock) {
        this.requests = requests;
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    /** Several nodes may do so at once: what is gone already is no harm. */
    @Scheduled(cron = "${simdesk.bulk.forget-at:0 10 3 * * *}", zone = "${simdesk.orders.zone:Europe/Brussels}")
    void forgetOld() {
        requests.findOver(clock.instant().minus(settings.keepFor())).forEach(book::forget);
    }
}
