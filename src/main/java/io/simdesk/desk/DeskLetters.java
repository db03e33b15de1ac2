package io.simdesk.desk;

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

/** The mails that the back office causes, whatever was ordered. */
@Component
class DeskLetters implements LetterWriter {

    private final Ledger ledger;
    private final OrderFacts facts;

    DeskLetters(Ledger ledger, OrderFacts facts) {
        this.ledger = ledger;
        this.facts = facts;
    }

    @Override
    public Set<Purpose> purposes() {
        return EnumSet.of(Purpose.ORDER_CLOSED);
    }

    @Override
    public Letter write(Outgoing mail, String messageId) {
        var order = ledger.order(mail.order());
        var about = facts.of(order, mail.language());
        about.put("why", order.closingReason().orElse(""));
        return new Letter(messageId, mail.purpose(), mail.to(), mail.language(), about, List.of());
    }
}
