package io.simdesk.refresh;

import io.simdesk.fleet.Fleet;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Starts the refresh of a customer's fleet and tells how far it is. */
@Service
public class FleetRefresh {

    private final RefreshRuns runs;
    private final Fleet fleet;
    private final Clock clock;

    FleetRefresh(RefreshRuns runs, Fleet fleet, Clock clock) {
        this.runs = runs;
        this.fleet = fleet;
        this.clock = clock;
    }

    /** Begins in the background; while one runs, there is nothing to begin. */
    public void start(String customer) {
        var run = runs.findById(customer).orElseGet(() -> new RefreshRun(customer));
        if (run.running()) {
            return;
        }
        run.restart(fleet.size(customer), clock.instant());
        try {
            runs.saveAndFlush(run);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            // somebody else has begun it at this very moment
        }
    }

    /** The latest refresh, running or over; empty when there was none. */
    public Optional<RefreshProgress> progress(String customer) {
        return runs.findById(customer).map(RefreshRun::progress);
    }
}
