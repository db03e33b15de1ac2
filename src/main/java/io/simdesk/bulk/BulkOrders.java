package io.simdesk.bulk;

import io.simdesk.order.Fingerprint;
import io.simdesk.order.WhoAsks;
import io.simdesk.sim.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** Bulk requests of whoever is signed in. The same file again is the same request. */
@Service
public class BulkOrders {

    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final BulkBook book;
    private final BulkRequests requests;
    private final BulkRows rows;
    private final BulkSettings settings;
    private final WhoAsks asks;

    BulkOrders(BulkBook book, BulkRequests requests, BulkRows rows, BulkSettings settings, WhoAsks asks) {
        this.book = book;
        this.requests = requests;
        this.rows = rows;
        this.settings = settings;
        this.asks = asks;
    }

    /** Takes a CSV file; its rows are checked from now on and nothing is ordered. */
    public BulkRequest take(String fileName, InputStream content) throws Refusal, IOException {
        var file = content.readNBytes(MOST_BYTES + 1);
        if (file.length > MOST_BYTES) {
            throw new FileTooLong(settings.rowsPerFile());
        }
        var read = Twins.marked(BulkFile.read(file, settings.rowsPerFile()));
        return take(fileName, Fingerprint.of("file", HexFormat.of().formatHex(file)), read);
    }

    /**
     * Takes what was filled in on a page.
     *
     * @param key of the form, so that sending it twice is one request
     */
    public BulkRequest take(String key, List<RowAsked> asked) throws Refusal {
        if (asked.isEmpty()) {
            throw new FileEmpty();
        }
        var read = IntStream.range(0, asked.size())
                .mapToObj(place -> new RowRead(place + 1, asked.get(place)))
                .toList();
        var parts = new ArrayList<>(List.of("form", key));
        asked.forEach(row -> parts.add(row.fingerprint()));
        return take("", Fingerprint.of(parts.toArray(String[]::new)), Twins.marked(read));
    }

    private BulkRequest take(String fileName, String fingerprint, List<RowRead> read) {
        var requester = asks.requester();
        var known = requests.findByCustomerAndFingerprint(requester.customer(), fingerprint);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return book.write(requester, fingerprint, fileName, read);
        } catch (DataIntegrityViolationException e) {
            return requests.findByCustomerAndFingerprint(requester.customer(), fingerprint)
                    .orElseThrow(() -> e);
        }
    }

    /** Orders the good rows, as soon as all are checked. */
    public void start(UUID id) {
        book.start(id);
    }

    /** The customer's own request. */
    public Optional<BulkRequest> find(UUID id) {
        return requests.findByIdAndCustomer(id, asks.requester().customer());
    }

    /** The customer's last requests, the newest first. */
    public List<BulkRequest> latest() {
        return requests.findTop20ByCustomerOrderByRequestedAtDesc(
                asks.requester().customer());
    }

    public BulkProgress progress(UUID id) {
        return BulkProgress.of(rows.count(id));
    }

    public Page<BulkRow> rows(UUID id, Collection<RowState> states, Pageable page) {
        return rows.findByBulkAndStateInOrderByRowNumber(id, states, page);
    }

    /** Whether the customer's rows wait for the hour to pass. */
    public boolean isAtItsCap() {
        return book.roomInTheHour(asks.requester().customer()) <= 0;
    }
}
