package io.simdesk.refresh;

import io.simdesk.fleet.Line;
import io.simdesk.outage.NeighbourDown;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes on with refreshes, a few lines at a time. No database connection is held while the network is asked; what is
 * booked stays booked, so after a restart any node goes on from there.
 */
@Component
public class RefreshRounds {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshRounds.class);

    /** Longer than a few calls without answer take. */
    private static final Duration CLAIM = Duration.ofMinutes(1);

    private final RefreshRuns runs;
    private final RefreshBook book;
    private final NetworkQuestions network;
    private final RefreshSettings settings;
    private final Clock clock;

    RefreshRounds(RefreshRuns runs, RefreshBook book, NetworkQuestions network, RefreshSettings settings, Clock clock) {
        this.runs = runs;
        this.book = book;
        this.network = network;
        this.settings = settings;
        this.clock = clock;
    }

    /** Goes on with every refresh that nobody else works on. */
    @Scheduled(fixedDelayString = "${simdesk.refresh.look-every:2s}")
    public void look() {
        for (var customer : runs.findWaiting(clock.instant())) {
            var claim = nextClaim();
            if (runs.claim(customer, clock.instant(), claim) == 1) {
                refresh(customer, claim);
            }
        }
    }

    private void refresh(String customer, Instant firstClaim) {
        var claim = firstClaim;
        try {
            for (var lines = next(customer); !lines.isEmpty(); lines = next(customer)) {
                var words = network.ask(lines);
                var nextClaim = nextClaim();
                if (!book.keep(customer, words, claim, nextClaim)) {
                    return;
                }
                claim = nextClaim;
            }
        } catch (NeighbourDown e) {
            LOG.info("The refresh of {} waits for the network", customer);
        }
    }

    private List<Line> next(String customer) {
        return book.next(customer, settings.portion());
    }

    /** As exact as a database keeps it. */
    private Instant nextClaim() {
        return clock.instant().plus(CLAIM).truncatedTo(ChronoUnit.MICROS);
    }
}
