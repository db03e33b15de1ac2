package io.simdesk.message;

import io.simdesk.order.Reference;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Primary;

/** An outbox that a test can break for one mail. */
@TestComponent
@Primary
public class FragileOutbox extends Outbox {

    private record Broken(Reference order, Purpose purpose) {}

    private static final Locale TOO_LONG = Locale.forLanguageTag("tlh");

    private Optional<Broken> broken = Optional.empty();
    private Optional<Broken> refusedByDatabase = Optional.empty();

    FragileOutbox(OutboxMails mails, ApplicationEventPublisher events, Clock clock) {
        super(mails, events, clock);
    }

    public void breakFor(Reference order, Purpose purpose) {
        broken = Optional.of(new Broken(order, purpose));
    }

    /** The database refuses this mail, which marks the transaction for roll-back. */
    public void breakInDatabaseFor(Reference order, Purpose purpose) {
        refusedByDatabase = Optional.of(new Broken(order, purpose));
    }

    public void mend() {
        broken = Optional.empty();
        refusedByDatabase = Optional.empty();
    }

    @Override
    public void post(Outgoing mail) {
        var wanted = new Broken(mail.order(), mail.purpose());
        if (broken.filter(wanted::equals).isPresent()) {
            throw new IllegalStateException("The outbox is broken for this mail");
        }
        super.post(refusedByDatabase.filter(wanted::equals).isPresent() ? spoilt(mail) : mail);
    }

    private static Outgoing spoilt(Outgoing mail) {
        return new Outgoing(mail.order(), mail.purpose(), mail.to(), TOO_LONG);
    }
}
