package io.simdesk.bulk;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works on bulk requests in the background: a portion of each in turn, each by one node at a time. What a killed node
 * leaves behind is taken up when its lease is over; no row is ordered twice, for each has its own request key.
 */
@Component
class BulkWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWorker.class);

    private final BulkRequests requests;
    private final BulkBook book;
    private final BulkPortion portion;
    private final Clock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "bulk"));

    BulkWorker(BulkRequests requests, BulkBook book, BulkPortion portion, Clock clock) {
        this.requests = requests;
        this.book = book;
        this.portion = portion;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${simdesk.bulk.look-every:1s}")
    void look() {
        if (busy.compareAndSet(false, true)) {
            thread.execute(this::workAway);
        }
    }

    private void workAway() {
        try {
            while (goRound()) {
                LOG.debug("Some requests have moved on; once more round");
            }
        } catch (RuntimeException e) {
            LOG.warn("Bulk requests could not be worked on; the next look tries again", e);
        } finally {
            busy.set(false);
        }
    }

    /** Whether any request has moved on. */
    boolean goRound() {
        var moved = false;
        for (var id : requests.findWaiting(clock.instant())) {
            moved |= book.take(id) && serve(id);
        }
        return moved;
    }

    private boolean serve(UUID id) {
        try {
            return requests.findById(id).filter(portion::serve).isPresent();
        } finally {
            book.giveBack(id);
        }
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
