package io.simdesk.message;

import io.simdesk.outage.NeighbourDown;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the postman writes down, each entry in a transaction of its own and none while a mail is on its way. */
@Component
class OutboxBook {

    private final OutboxMails mails;
    private final MailSettings settings;
    private final Undeliverable undeliverable;
    private final Clock clock;

    OutboxBook(OutboxMails mails, MailSettings settings, Undeliverable undeliverable, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.undeliverable = undeliverable;
        this.clock = clock;
    }

    /** Takes out what is due; nobody else gets it while the lease lasts. */
    @Transactional
    public MailRound takeDue() {
        var now = clock.instant();
        var round = new MailRound(
                mails.findDueForUpdate(now, MailRound.MOST),
                now.plus(settings.lease()),
                now.plus(settings.lease().dividedBy(2)));
        if (!round.mails().isEmpty()) {
            mails.lease(round.mails().stream().map(OutboxMail::id).toList(), round.until());
        }
        return round;
    }

    /** Whether this mail may still be sent; with a slow mail server another node may have taken it out meanwhile. */
    @Transactional
    public boolean holds(MailRound round, OutboxMail mail) {
        var now = clock.instant();
        return now.isBefore(round.trustedUntil())
                || mails.renewLease(mail.id(), round.until(), now.plus(settings.lease())) == 1;
    }

    @Transactional
    public void sent(OutboxMail mail) {
        mails.bookSent(mail.id(), clock.instant());
    }

    /** Waits for the next attempt, or parks the mail when there is none left. */
    @Transactional
    public void delayed(OutboxMail mail, String failure) {
        if (mail.attempts() >= settings.pauses().size()) {
            park(mail, failure);
        } else {
            var pause = settings.pauses().get(mail.attempts());
            mails.bookDelayed(mail.id(), clock.instant().plus(pause), failure);
        }
    }

    /** Gives back the attempt: it was the mail server's fault, not this mail's. */
    @Transactional
    public void held(OutboxMail mail, NeighbourDown down) {
        mails.bookHeld(mail.id(), down.until(), down.call().text());
    }

    @Transactional
    public void refused(OutboxMail mail, String failure) {
        park(mail, failure);
    }

    private void park(OutboxMail mail, String failure) {
        if (mails.bookParked(mail.id(), failure) == 1) {
            undeliverable.parked(mail.id(), mail.outgoing());
        }
    }
}
