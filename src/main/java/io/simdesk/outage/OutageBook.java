package io.simdesk.outage;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What all nodes know of outages; each entry stands whatever becomes of the step that made it. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class OutageBook {

    private final OutageRows rows;
    private final OutageSettings settings;
    private final Clock clock;

    OutageBook(OutageRows rows, OutageSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether it is news that this neighbour is down: of all nodes and calls, one brings it. */
    public boolean begin(Call call) {
        rows.takeTurn(call.neighbour().name());
        var news = all().stream().noneMatch(known -> known.lasts() && known.isOf(call.neighbour()));
        var now = clock.instant();
        rows.begin(call.text(), now, nextTurn(now));
        rows.beginAgain(call.text(), now, nextTurn(now));
        return news;
    }

    /** Whether the caller is the one who may ask now. */
    public boolean claimTurn(Call call) {
        var now = clock.instant();
        return rows.claimTurn(call.text(), now, nextTurn(now)) == 1;
    }

    /** Whether it was us who saw its end. */
    public boolean end(Call call) {
        return rows.end(call.text(), clock.instant()) == 1;
    }

    public void forget(Outage outage) {
        outage.endedAt().ifPresent(end -> rows.forget(outage.call().text(), end));
    }

    public void askNow() {
        rows.askNow(clock.instant());
    }

    public Optional<Outage> find(Call call) {
        return rows.findById(call.text());
    }

    public List<Outage> all() {
        return rows.findAll();
    }

    private Instant nextTurn(Instant now) {
        return now.plus(settings.askEvery());
    }
}
