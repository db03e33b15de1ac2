package io.simdesk.issuance;

import io.simdesk.message.EmailAddress;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Refusal;
import io.simdesk.stock.NoEsimLeft;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What a person at the desk may know of an order's eSIM and do with it. Runs in the transaction of the process. */
@Service
public class Esims {

    private final EsimIssues issues;
    private final Reissues reissues;

    Esims(EsimIssues issues, Reissues reissues) {
        this.issues = issues;
        this.reissues = reissues;
    }

    /** How far its profile has come; empty for an order of plastic. */
    public Optional<ProfileState> stateOf(SimOrder order) {
        return issues.findById(order.reference().value()).map(EsimIssue::profileState);
    }

    /** Whom it goes to; empty until somebody has said so. */
    public Optional<String> recipientOf(Reference order) {
        return issues.findById(order.value()).flatMap(EsimIssue::recipient).map(Recipient::email);
    }

    /** A fresh code, on another eSIM where this one is of no use any more. */
    public void reissue(Reference order) throws NothingToReissue, NoEsimLeft {
        reissues.reissue(order);
    }

    /** From here on everything for the user goes to this address. */
    public void correctAddress(Reference order, String typed) throws Refusal {
        var email = EmailAddress.parse(typed).text();
        var issue = issues.of(order);
        var recipient = issue.recipient().orElseThrow(RequestNotConfirmed::new);
        issue.deliverTo(new Recipient(email, recipient.language(), recipient.copyToManager()));
    }

    /** The codes of an order that was settled by hand are of no use any more. */
    public void forget(Reference order) {
        issues.findById(order.value()).ifPresent(issue -> {
            issue.cancel();
            issue.wipe();
        });
    }
}
