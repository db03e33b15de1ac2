package io.simdesk.renewal;

import io.simdesk.message.Letter;
import io.simdesk.message.LetterWriter;
import io.simdesk.message.OrderFacts;
import io.simdesk.message.Outgoing;
import io.simdesk.message.Purpose;
import io.simdesk.order.Ledger;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The mails of a renewal. */
@Component
class RenewalLetters implements LetterWriter {

    private final Ledger ledger;
    private final OrderFacts facts;

    RenewalLetters(Ledger ledger, OrderFacts facts) {
        this.ledger = ledger;
        this.facts = facts;
    }

    @Override
    public Set<Purpose> purposes() {
        return EnumSet.of(
                Purpose.RENEWAL_RECEIVED,
                Purpose.RENEWAL_DONE,
                Purpose.RENEWAL_CANCELLED,
                Purpose.RENEWAL_LATE,
                Purpose.RENEWAL_REVERSED);
    }

    @Override
    public Letter write(Outgoing mail, String messageId) {
        var about = facts.of(ledger.order(mail.order()), mail.language());
        return new Letter(messageId, mail.purpose(), mail.to(), mail.language(), about, List.of());
    }
}
