package io.simdesk.issuance;

import io.simdesk.carrier.MatchingId;
import io.simdesk.carrier.ProfileServer;
import io.simdesk.fleet.Fleet;
import io.simdesk.message.Outbox;
import io.simdesk.message.Outgoing;
import io.simdesk.message.Purpose;
import io.simdesk.order.Ledger;
import io.simdesk.order.NewOrder;
import io.simdesk.order.OrderKind;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reason;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.order.WhoAsks;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import io.simdesk.sim.Vault;
import io.simdesk.stock.Stock;
import io.simdesk.swap.LineSwitch;
import io.simdesk.swap.NetworkHasChanged;
import org.springframework.stereotype.Service;

/** Issues of eSIMs and their rules. Runs in the transaction of the process. */
@Service
public class Issuances {

    private final Fleet fleet;
    private final Stock stock;
    private final Ledger ledger;
    private final EsimIssues issues;
    private final ProfileServer profiles;
    private final LineSwitch lines;
    private final Outbox outbox;
    private final WhoAsks whoAsks;
    private final Vault vault;

    Issuances(
            Fleet fleet,
            Stock stock,
            Ledger ledger,
            EsimIssues issues,
            ProfileServer profiles,
            LineSwitch lines,
            Outbox outbox,
            WhoAsks whoAsks,
            Vault vault) {
        this.fleet = fleet;
        this.stock = stock;
        this.ledger = ledger;
        this.issues = issues;
        this.profiles = profiles;
        this.lines = lines;
        this.outbox = outbox;
        this.whoAsks = whoAsks;
        this.vault = vault;
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
        var issue = new EsimIssue(
                order.reference(), esim, vault.seal(MatchingId.random().text()));
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
        issue(reference).deliverTo(Recipient.of(delivery));
        ledger.order(reference).progress();
    }

    /** The requester does not want it after all. */
    public void leave(Reference reference) {
        ledger.order(reference).progress();
    }

    /** Makes the profile ready for download, unless it is already. */
    public void prepareProfile(Reference reference) throws Refusal {
        var issue = issue(reference);
        if (issue.profileState() != ProfileState.ALLOCATED) {
            return;
        }
        if (issue.recipient().isEmpty()) {
            throw new RequestNotConfirmed();
        }
        var matchingId = new MatchingId(vault.openText(issue.matchingId().orElseThrow()));
        profiles.order(issue.iccid());
        var code = new ActivationCode(profiles.release(issue.iccid(), matchingId), matchingId);
        issue.release(vault.seal(code.text()), code.sha256());
        ledger.order(reference).progress();
    }

    /** Draws the QR code that every mail of this order shows; passed over when the code is used already. */
    public void generateQrCode(Reference reference) {
        var issue = issue(reference);
        issue.activationCode()
                .map(vault::openText)
                .map(ActivationCode::parse)
                .map(QrCode::png)
                .ifPresent(png -> issue.keepQrCode(vault.seal(png)));
    }

    public void sendToUser(Reference reference) {
        var recipient = issue(reference).recipient().orElseThrow();
        outbox.post(new Outgoing(reference, Purpose.ESIM_FOR_USER, recipient.email(), recipient.language()));
    }

    /** The manager's confirmation, with the QR code. */
    public void sendToManager(Reference reference) {
        awaitInstallation(reference, Purpose.ESIM_CONFIRMED_WITH_CODE);
    }

    /** The manager's confirmation, without the QR code. */
    public void confirmToManager(Reference reference) {
        awaitInstallation(reference, Purpose.ESIM_CONFIRMED);
    }

    private void awaitInstallation(Reference reference, Purpose purpose) {
        var order = ledger.order(reference);
        outbox.tellRequester(order, purpose);
        order.awaitInstallation();
    }

    /** The order is done; its requester is told and the code is wiped. */
    public void confirmActivation(Reference reference) {
        var order = ledger.order(reference);
        outbox.tellRequester(order, Purpose.ESIM_ACTIVE);
        issue(reference).wipe();
        ledger.finish(order, OrderState.DONE);
    }

    /** Takes the profile back from the server, as long as it is on no phone and the network has not changed. */
    public void cancelProfile(Reference reference) throws Refusal {
        var order = ledger.order(reference);
        if (lines.servesNewSim(order)) {
            throw new NetworkHasChanged();
        }
        var issue = issue(reference);
        if (issue.matchingId().isPresent()) {
            var matchingId = new MatchingId(vault.openText(issue.matchingId().get()));
            profiles.cancel(issue.iccid(), matchingId);
        }
        if (order.lineBlocked()) {
            lines.unblock(order);
        }
        issue.cancel();
    }

    /** The eSIM is free for somebody else; an order that nobody has to explain ends here. */
    public void giveBack(Reference reference) {
        var order = ledger.order(reference);
        var issue = issue(reference);
        stock.giveBack(order.newSim());
        issue.cancel();
        issue.wipe();
        if (order.cancellationReason().isEmpty()) {
            ledger.finish(order, endWithoutReason(order));
        }
    }

    private static OrderState endWithoutReason(SimOrder order) {
        return order.state() == OrderState.WAITING_FOR_REQUESTER ? OrderState.EXPIRED : OrderState.CANCELLED;
    }

    private EsimIssue issue(Reference reference) {
        return issues.findById(reference.value()).orElseThrow();
    }
}
