package io.simdesk.refresh;

import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.Line;
import io.simdesk.fleet.LineUnknown;
import io.simdesk.order.Ledger;
import io.simdesk.refresh.NetworkWord.Serves;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds what the network said against our books: follows what is harmless, and tells of what is not. */
@Component
class RefreshBook {

    private final RefreshRuns runs;
    private final Fleet fleet;
    private final Ledger ledger;
    private final LineDrifts drifts;
    private final Clock clock;

    RefreshBook(RefreshRuns runs, Fleet fleet, Ledger ledger, LineDrifts drifts, Clock clock) {
        this.runs = runs;
        this.fleet = fleet;
        this.ledger = ledger;
        this.drifts = drifts;
        this.clock = clock;
    }

    /** The lines to ask for next, so many at most; when there are none left, the refresh is over. */
    @Transactional
    public List<Line> next(String customer, int most) {
        var run = runs.findById(customer).orElseThrow();
        var lines = fleet.after(customer, run.lastNumber(), most);
        if (lines.isEmpty()) {
            run.finish(clock.instant());
        }
        return lines;
    }

    /** Books the answers, unless the caller has been so slow that another node has gone on from there. */
    @Transactional
    public boolean keep(String customer, List<NetworkWord> words, Instant claim, Instant nextClaim) {
        var run = runs.findById(customer).orElseThrow();
        if (!run.isClaimedUntil(claim)) {
            return false;
        }
        words.forEach(
                word -> run.count(outcome(customer, word), word.asked().number().e164()));
        run.claimUntil(nextClaim);
        return true;
    }

    private Outcome outcome(String customer, NetworkWord word) {
        if (word instanceof NetworkWord.Nothing) {
            return Outcome.UNANSWERED;
        }
        try {
            var line = fleet.line(customer, word.asked().number());
            var touched = !line.sim().equals(word.asked().sim()) || ledger.isOpen(line.number());
            return touched ? Outcome.LEFT_TO_ITS_ORDER : compared(line, word);
        } catch (LineUnknown e) {
            return Outcome.LEFT_TO_ITS_ORDER;
        }
    }

    private Outcome compared(Line line, NetworkWord word) {
        if (word instanceof Serves serves && serves.subscription().servedBy(line.sim())) {
            line.refreshed(clock.instant(), serves.subscription().active());
            return Outcome.TRUE;
        }
        drifts.found(line, word.sims());
        return Outcome.DIFFERS;
    }
}
