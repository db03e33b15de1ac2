package io.simdesk.issuance;

import io.simdesk.message.Outbox;
import io.simdesk.message.Outgoing;
import io.simdesk.message.Purpose;
import io.simdesk.order.Ledger;
import org.springframework.stereotype.Component;

/**
 * Posts the mails that carry a code: each issue of it leaves once. A confirmation code goes to the manager, who tells it
 * the user, so that whoever gets hold of the QR code alone cannot take the line.
 */
@Component
class CodeMails {

    private final Ledger ledger;
    private final Outbox outbox;

    CodeMails(Ledger ledger, Outbox outbox) {
        this.ledger = ledger;
        this.outbox = outbox;
    }

    void toUser(EsimIssue issue) {
        var user = issue.recipient().orElseThrow();
        outbox.post(new Outgoing(issue.order(), Purpose.ESIM_FOR_USER, user.email(), user.language(), issue.issue()));
        if (issue.confirmationCode().isPresent()) {
            var order = ledger.order(issue.order());
            outbox.tellRequester(order, Purpose.ESIM_CONFIRMATION_CODE, issue.issue());
        }
    }

    void toManager(EsimIssue issue) {
        outbox.tellRequester(ledger.order(issue.order()), Purpose.ESIM_CONFIRMED_WITH_CODE, issue.issue());
    }

    /** To everybody who got the code before. */
    void toAll(EsimIssue issue) {
        toUser(issue);
        if (issue.copyToManager()) {
            toManager(issue);
        }
    }
}
