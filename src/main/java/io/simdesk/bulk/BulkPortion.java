package io.simdesk.bulk;

import io.simdesk.order.Ledger;
import io.simdesk.order.OnBehalf;
import io.simdesk.order.RequesterGone;
import io.simdesk.sim.Refusal;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks or orders the next few rows of a request, on behalf of whoever sent it. */
@Component
class BulkPortion {

    private static final Logger LOG = LoggerFactory.getLogger(BulkPortion.class);

    /** A check costs far less than an order. */
    private static final int CHECKS_FOR_AN_ORDER = 10;

    private final BulkBook book;
    private final BulkSettings settings;
    private final RowRules rules;
    private final RowOrders orders;
    private final Ledger ledger;
    private final OnBehalf behalf;
    private final Clock clock;

    BulkPortion(
            BulkBook book,
            BulkSettings settings,
            RowRules rules,
            RowOrders orders,
            Ledger ledger,
            OnBehalf behalf,
            Clock clock) {
        this.book = book;
        this.settings = settings;
        this.rules = rules;
        this.orders = orders;
        this.ledger = ledger;
        this.behalf = behalf;
        this.clock = clock;
    }

    /** Whether it has moved on. */
    boolean serve(BulkRequest request) {
        return request.state() == BulkState.CHECKING ? check(request) : order(request);
    }

    private boolean check(BulkRequest request) {
        var next = book.next(request.id(), RowState.UNCHECKED, settings.portion() * CHECKS_FOR_AN_ORDER);
        if (next.isEmpty()) {
            book.checked(request.id());
            return true;
        }
        onBehalf(request, next, RowState.WRONG, () -> {
            rules.check(request.id(), request.requester().customer(), next);
            book.keep(next);
        });
        return true;
    }

    private boolean order(BulkRequest request) {
        var next =
                book.next(request.id(), RowState.GOOD, room(request.requester().customer()));
        if (next.isEmpty() && book.next(request.id(), RowState.GOOD, 1).isEmpty()) {
            book.done(request.id());
        }
        onBehalf(request, next, RowState.REFUSED, () -> next.forEach(this::order));
        return !next.isEmpty();
    }

    /** Few enough that another customer's order never waits behind a whole file. */
    private int room(String customer) {
        var free = settings.underway() - ledger.underway(customer);
        return (int) Math.min(settings.portion(), Math.min(free, book.roomInTheHour(customer)));
    }

    private void order(BulkRow row) {
        try {
            row.order(orders.start(row.asked(), row.key()), clock.instant());
        } catch (Refusal refusal) {
            row.refuse(RowState.REFUSED, refusal);
        } catch (RuntimeException failure) {
            failed(row, failure);
        }
        book.keep(List.of(row));
    }

    /** A row that fails again and again does not hold the others up. */
    private static void failed(BulkRow row, RuntimeException failure) {
        LOG.warn("Row {} could not be ordered", row.key().key(), failure);
        if (!row.failed()) {
            row.refuse(RowState.REFUSED, new RowFailed());
        }
    }

    private void onBehalf(BulkRequest request, List<BulkRow> next, RowState otherwise, Runnable work) {
        try {
            behalf.run(request.requester(), work);
        } catch (RequesterGone gone) {
            next.forEach(row -> row.refuse(otherwise, gone));
            book.keep(next);
        }
    }
}
