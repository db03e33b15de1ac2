package io.simdesk.desk;

import io.simdesk.issuance.Esims;
import io.simdesk.message.EmailAddress;
import io.simdesk.message.Outbox;
import io.simdesk.order.Ledger;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Mails that could not be delivered. Runs in the transaction of the process. */
@Service
public class MailRepairs {

    private final Outbox outbox;
    private final Ledger ledger;
    private final Esims esims;

    MailRepairs(Outbox outbox, Ledger ledger, Esims esims) {
        this.outbox = outbox;
        this.ledger = ledger;
        this.esims = esims;
    }

    /** Sends the mail once more, to an address that later mails of its order go to as well. */
    public void sendAgain(UUID mail, String typed) throws Refusal {
        var address = EmailAddress.parse(typed);
        var failed = outbox.mail(mail).outgoing();
        outbox.postAgain(mail, address);
        correct(ledger.order(failed.order()), failed.to(), address);
    }

    private void correct(SimOrder order, String failed, EmailAddress address) throws Refusal {
        if (order.requester().email().equalsIgnoreCase(failed)) {
            order.tellAt(address.text());
        }
        if (esims.recipientOf(order.reference())
                .filter(failed::equalsIgnoreCase)
                .isPresent()) {
            esims.correctAddress(order.reference(), address.text());
        }
    }
}
