package io.simdesk.message;

import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Where mails are put in the transaction that they tell of; they leave when it is over. */
@Service
public class Outbox {

    private final OutboxMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(OutboxMails mails, ApplicationEventPublisher events, Clock clock) {
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Posts a mail, unless the same one lies here already: one for each order, purpose, person and issue. */
    public void post(Outgoing mail) {
        mails.post(
                UUID.randomUUID(),
                mail.order().value(),
                mail.purpose().name(),
                mail.to().toLowerCase(Locale.ROOT),
                mail.language().getLanguage(),
                mail.issue(),
                clock.instant());
        events.publishEvent(new MailPosted());
    }

    /** Posts a mail to whoever asked for the order, in the language they asked in. */
    public void tellRequester(SimOrder order, Purpose purpose) {
        tellRequester(order, purpose, 1);
    }

    public void tellRequester(SimOrder order, Purpose purpose, int issue) {
        var requester = order.requester();
        post(new Outgoing(order.reference(), purpose, requester.email(), requester.language(), issue));
    }

    /** Posts what was parked, to another address or to the same one once more. */
    public void postAgain(UUID id, EmailAddress to) {
        var parked = mail(id).outgoing();
        if (parked.to().equalsIgnoreCase(to.text())) {
            mails.unpark(id, clock.instant());
        }
        post(new Outgoing(parked.order(), parked.purpose(), to.text(), parked.language(), parked.issue()));
    }

    public OutboxMail mail(UUID id) {
        return mails.findById(id).orElseThrow();
    }

    /** All mails about an order, oldest first. */
    public List<OutboxMail> about(Reference order) {
        return mails.findByReferenceOrderByDueAt(order.value());
    }

    /** How many mails are still to be sent. */
    public long waiting() {
        return mails.countByState(MailState.WAITING);
    }
}
