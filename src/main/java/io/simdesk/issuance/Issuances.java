package io.simdesk.issuance;

import io.simdesk.carrier.MatchingId;
import io.simdesk.carrier.ProfileAlreadyDownloaded;
import io.simdesk.carrier.ProfileRejected;
import io.simdesk.carrier.ProfileServer;
import io.simdesk.message.Outbox;
import io.simdesk.message.Purpose;
import io.simdesk.order.Act;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderHasMovedOn;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Refusal;
import io.simdesk.sim.Vault;
import io.simdesk.stock.Stock;
import io.simdesk.swap.LineSwitch;
import io.simdesk.swap.NetworkHasChanged;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** An eSIM's way from its profile to the phone, or back into stock. Runs in the transaction of the process. */
@Service
public class Issuances {

    private static final Logger LOG = LoggerFactory.getLogger(Issuances.class);

    private final Stock stock;
    private final Ledger ledger;
    private final EsimIssues issues;
    private final ProfileServer profiles;
    private final LineSwitch lines;
    private final CodeMails codeMails;
    private final InstallWait waits;
    private final Outbox outbox;
    private final Vault vault;
    private final Clock clock;

    Issuances(
            Stock stock,
            Ledger ledger,
            EsimIssues issues,
            ProfileServer profiles,
            LineSwitch lines,
            CodeMails codeMails,
            InstallWait waits,
            Outbox outbox,
            Vault vault,
            Clock clock) {
        this.stock = stock;
        this.ledger = ledger;
        this.issues = issues;
        this.profiles = profiles;
        this.lines = lines;
        this.codeMails = codeMails;
        this.waits = waits;
        this.outbox = outbox;
        this.vault = vault;
        this.clock = clock;
    }

    /** Makes the profile ready for download, unless it is already. */
    public void prepareProfile(Reference reference) throws Refusal {
        var order = ledger.hold(reference);
        ledger.isDue(order, Act.MOVE);
        var issue = issues.of(reference);
        if (issue.profileState() == ProfileState.CANCELLED) {
            throw new EsimGivenBack();
        }
        if (issue.profileState() != ProfileState.ALLOCATED) {
            return;
        }
        if (issue.recipient().isEmpty()) {
            throw new RequestNotConfirmed();
        }
        retireReplaced(issue);
        var matchingId = new MatchingId(vault.openText(issue.matchingId().orElseThrow()));
        profiles.order(issue.iccid());
        var confirmation = issue.confirmationCode().map(vault::openText).orElse("");
        var address = profiles.release(issue.iccid(), matchingId, confirmation);
        var code = new ActivationCode(address, matchingId, Optional.empty(), !confirmation.isEmpty());
        issue.release(vault.seal(code.text()), code.sha256(), clock.instant());
        order.progress();
    }

    /** The server's word does not matter here: what it will not take back, a phone has spoilt already. */
    private void retireReplaced(EsimIssue issue) {
        issue.replaced().ifPresent(old -> {
            try {
                profiles.retire(old.profile(), new MatchingId(vault.openText(old.matchingId())));
            } catch (ProfileRejected e) {
                LOG.warn("{}: the profile {} stays as it is: {}", issue.order(), old.profile(), e.getMessage());
            }
            issue.forgetReplaced();
        });
    }

    /** Draws the QR code that every mail of this order shows; passed over when the code is used already. */
    public void generateQrCode(Reference reference) {
        var issue = issues.of(reference);
        issue.activationCode()
                .map(vault::openText)
                .map(ActivationCode::parse)
                .map(QrCode::png)
                .ifPresent(png -> issue.keepQrCode(vault.seal(png)));
    }

    public void sendToUser(Reference reference) {
        codeMails.toUser(issues.of(reference));
    }

    /**
     * The manager's confirmation, with the QR code.
     *
     * @return when to look whether the phone has come
     */
    public Instant sendToManager(Reference reference) {
        codeMails.toManager(issues.of(reference));
        return awaitInstallation(ledger.order(reference));
    }

    /**
     * The manager's confirmation, without the QR code.
     *
     * @return when to look whether the phone has come
     */
    public Instant confirmToManager(Reference reference) {
        var order = ledger.order(reference);
        outbox.tellRequester(order, Purpose.ESIM_CONFIRMED);
        return awaitInstallation(order);
    }

    private Instant awaitInstallation(SimOrder order) {
        order.awaitInstallation();
        return waits.next(order.reference());
    }

    /** The order is done; its requester is told and the code is wiped. */
    public void confirmActivation(Reference reference) throws OrderHasMovedOn {
        var order = ledger.order(reference);
        if (!ledger.isDue(order, Act.CLOSE)) {
            return;
        }
        outbox.tellRequester(order, Purpose.ESIM_ACTIVE);
        issues.of(reference).wipe();
        ledger.finish(order, OrderState.DONE);
    }

    /** Takes the profile back from the server, as long as it is on no phone and the network has not changed. */
    public void cancelProfile(Reference reference) throws Refusal {
        var order = ledger.hold(reference);
        ledger.isDue(order, Act.UNDO);
        if (lines.servesNewSim(order)) {
            throw new NetworkHasChanged();
        }
        var issue = issues.of(reference);
        takeBack(issue);
        if (order.lineBlocked()) {
            lines.unblock(order);
        }
        issue.cancel();
    }

    /** A profile that a phone has had is of no use to anybody else. */
    private void takeBack(EsimIssue issue) throws ProfileRejected, ProfileAlreadyDownloaded {
        if (issue.matchingId().isEmpty()) {
            return;
        }
        var matchingId = new MatchingId(vault.openText(issue.matchingId().get()));
        if (issue.isSpoilt()) {
            profiles.retire(issue.iccid(), matchingId);
            stock.retire(issue.iccid());
        } else {
            profiles.cancel(issue.iccid(), matchingId);
        }
    }

    /** The eSIM is free for somebody else; an order that nobody has to explain ends here. */
    public void giveBack(Reference reference) {
        var order = ledger.order(reference);
        var issue = issues.of(reference);
        stock.giveBack(order.newSim());
        issue.cancel();
        issue.wipe();
        if (order.cancellationReason().isEmpty()) {
            ledger.finish(order, endWithoutReason(order));
        }
    }

    /** The network was faster than the cancellation: the order goes on. */
    public void resume(Reference reference) {
        var order = ledger.order(reference);
        order.withdrawCancellation();
        order.progress();
    }

    /**
     * The promise is missed: the order is marked and its requester told, once; not when the code went out in time or all
     * is over.
     */
    public void chase(Reference reference) {
        var order = ledger.order(reference);
        if (!order.state().isWaitingForCustomer() && !order.state().isFinal()) {
            outbox.tellRequester(order, Purpose.ESIM_LATE);
            order.missPromise();
        }
    }

    private static OrderState endWithoutReason(SimOrder order) {
        return order.state() == OrderState.WAITING_FOR_REQUESTER ? OrderState.EXPIRED : OrderState.CANCELLED;
    }
}
