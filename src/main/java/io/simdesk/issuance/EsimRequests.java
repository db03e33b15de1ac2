package io.simdesk.issuance;

import io.simdesk.fleet.Fleet;
import io.simdesk.order.Ledger;
import io.simdesk.order.NewOrder;
import io.simdesk.order.OrderKind;
import io.simdesk.order.Reason;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.order.WhoAsks;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import io.simdesk.stock.Stock;
import org.springframework.stereotype.Service;

/** Requests for eSIMs and their rules, until it is known whom one goes to. Runs in the transaction of the process. */
@Service
public class EsimRequests {

    private final Fleet fleet;
    private final Stock stock;
    private final Ledger ledger;
    private final EsimIssues issues;
    private final WhoAsks whoAsks;
    private final CodeSecrets secrets;

    EsimRequests(Fleet fleet, Stock stock, Ledger ledger, EsimIssues issues, WhoAsks whoAsks, CodeSecrets secrets) {
        this.fleet = fleet;
        this.stock = stock;
        this.ledger = ledger;
        this.issues = issues;
        this.whoAsks = whoAsks;
        this.secrets = secrets;
    }

    /** What {@link #allocate} would refuse now, but for the stock; holds and changes nothing. */
    public void check(EsimRequest request) throws Refusal {
        var number = Msisdn.parse(request.phoneNumber());
        Reason.parse(request.reason());
        fleet.lineToChange(whoAsks.requester().customer(), number);
        ledger.refuseWhileOpen(number);
        if (request.delivery().isPresent()) {
            Recipient.of(request.delivery().get());
        }
    }

    /** Checks the request, reserves an eSIM and opens the order; what the delivery lacks is asked for later. */
    public SimOrder allocate(EsimRequest request) throws Refusal {
        var requester = whoAsks.requester();
        var number = Msisdn.parse(request.phoneNumber());
        var reason = Reason.parse(request.reason());
        var line = fleet.lineToChange(requester.customer(), number);
        ledger.refuseWhileOpen(number);
        var esim = stock.reserveEsim(requester.customer());
        var order =
                ledger.open(new NewOrder(OrderKind.ESIM, reason, number, line.sim(), esim, requester, request.key()));
        var issue = new EsimIssue(order.reference(), esim, secrets.make());
        if (request.delivery().isPresent()) {
            issue.deliverTo(Recipient.of(request.delivery().get()));
        } else {
            order.awaitRequester();
        }
        issues.save(issue);
        return order;
    }

    /** The requester has said whom the eSIM goes to. */
    public void complete(Reference reference, Delivery delivery) throws Refusal {
        issues.of(reference).deliverTo(Recipient.of(delivery));
        ledger.order(reference).progress();
    }

    /** The requester does not want it after all. */
    public void leave(Reference reference) {
        ledger.order(reference).progress();
    }
}
