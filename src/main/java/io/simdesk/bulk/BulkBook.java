package io.simdesk.bulk;

import io.simdesk.order.Requester;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is written down about bulk requests, each entry in a transaction of its own. */
@Component
class BulkBook {

    /** Longer than a portion takes, so that a node's portion is nobody else's as long as the node lives. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final BulkRequests requests;
    private final BulkRows rows;
    private final BulkSettings settings;
    private final Clock clock;

    BulkBook(BulkRequests requests, BulkRows rows, BulkSettings settings, Clock clock) {
        this.requests = requests;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public BulkRequest write(Requester requester, String fingerprint, String fileName, List<RowRead> read) {
        var request = requests.saveAndFlush(new BulkRequest(requester, fingerprint, fileName, clock.instant()));
        rows.saveAll(read.stream().map(row -> new BulkRow(request.id(), row)).toList());
        return request;
    }

    @Transactional
    public void start(UUID id) {
        requests.want(id);
        requests.move(id, BulkState.CHECKED, BulkState.RUNNING);
    }

    @Transactional
    public boolean take(UUID id) {
        var now = clock.instant();
        return requests.take(id, now, now.plus(LEASE)) == 1;
    }

    @Transactional
    public void giveBack(UUID id) {
        requests.giveBack(id, clock.instant());
    }

    List<BulkRow> next(UUID id, RowState state, int most) {
        return most <= 0 ? List.of() : rows.findNext(id, state, PageRequest.of(0, most));
    }

    @Transactional
    public void keep(List<BulkRow> changed) {
        rows.saveAll(changed);
    }

    @Transactional
    public void checked(UUID id) {
        requests.move(id, BulkState.CHECKING, BulkState.CHECKED);
        if (requests.findById(id).filter(BulkRequest::wanted).isPresent()) {
            requests.move(id, BulkState.CHECKED, BulkState.RUNNING);
        }
    }

    @Transactional
    public void done(UUID id) {
        requests.move(id, BulkState.RUNNING, BulkState.DONE);
    }

    /** Nothing of the request is left; its orders are the ledger's. */
    @Transactional
    public void forget(UUID id) {
        rows.deleteRowsOf(id);
        requests.deleteById(id);
    }

    /** How many more orders of this customer's files may be started now. */
    long roomInTheHour(String customer) {
        return settings.ordersPerHour()
                - rows.countOrderedSince(customer, clock.instant().minus(Duration.ofHours(1)));
    }
}
