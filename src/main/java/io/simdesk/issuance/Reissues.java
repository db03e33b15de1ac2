package io.simdesk.issuance;

import io.simdesk.issuance.NothingToReissue.EsimIsInstalled;
import io.simdesk.issuance.NothingToReissue.NoCodeYet;
import io.simdesk.issuance.NothingToReissue.NotAnEsimOrder;
import io.simdesk.issuance.NothingToReissue.OrderIsOver;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reference;
import io.simdesk.stock.NoEsimLeft;
import io.simdesk.stock.Stock;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** A fresh QR code for an order whose code was lost or spoilt; what that means follows the profile's state. */
@Service
public class Reissues {

    /** Who asks twice in this time has pressed twice. */
    private static final Duration SAME_WISH = Duration.ofMinutes(1);

    private final EsimIssues issues;
    private final Ledger ledger;
    private final Stock stock;
    private final CodeMails mails;
    private final CodeSecrets secrets;
    private final Clock clock;

    Reissues(EsimIssues issues, Ledger ledger, Stock stock, CodeMails mails, CodeSecrets secrets, Clock clock) {
        this.issues = issues;
        this.ledger = ledger;
        this.stock = stock;
        this.mails = mails;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Runs in the caller's transaction; a new profile still has to go through the steps of its process. */
    public Reissue reissue(Reference reference) throws NothingToReissue, NoEsimLeft {
        var issue = issues.findById(reference.value()).orElseThrow(NotAnEsimOrder::new);
        return switch (issue.profileState()) {
            case RELEASED -> sendAgain(issue);
            case DOWNLOADED, ERROR -> replace(issue);
            case ALLOCATED -> replaceAtTheDesk(issue);
            case INSTALLED -> throw new EsimIsInstalled();
            case CANCELLED -> throw new OrderIsOver();
        };
    }

    /**
     * The phone could not install it: another profile, once without asking anybody.
     *
     * @throws InstallationFailedAgain when that has been done before
     */
    public void reissueAfterFailure(Reference reference) throws InstallationFailedAgain, NoEsimLeft {
        var issue = issues.of(reference);
        if (issue.profileState() != ProfileState.ERROR) {
            return;
        }
        if (issue.replacedAfterFailure()) {
            throw new InstallationFailedAgain();
        }
        issue.noteReplacementAfterFailure();
        replace(issue);
    }

    /** Only there a profile without a code has been refused; anywhere else it is just being prepared. */
    private Reissue replaceAtTheDesk(EsimIssue issue) throws NoCodeYet, NoEsimLeft {
        if (ledger.order(issue.order()).state() != OrderState.AT_THE_DESK) {
            throw new NoCodeYet();
        }
        return replace(issue);
    }

    private Reissue sendAgain(EsimIssue issue) {
        var now = clock.instant();
        if (!issue.wasIssuedAgainAfter(now.minus(SAME_WISH))) {
            issue.issueAgain(now);
            mails.toAll(issue);
        }
        return Reissue.SENT_AGAIN;
    }

    private Reissue replace(EsimIssue issue) throws NoEsimLeft {
        var order = ledger.order(issue.order());
        var fresh = stock.reserveEsim(order.customer());
        stock.retire(order.newSim());
        order.useInstead(fresh);
        order.progress();
        issue.replaceBy(fresh, secrets.make(), clock.instant());
        return Reissue.NEW_PROFILE;
    }
}
