package io.simdesk.message;

import io.simdesk.order.Reference;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Primary;

/** An outbox that a test can break for one mail. */
@TestComponent
@Primary
public class FragileOutbox extends Outbox {

    private record Broken(Reference order, Purpose purpose) {}

    private Optional<Broken> broken = Optional.empty();

    FragileOutbox(OutboxMails mails, ApplicationEventPublisher events, Clock clock) {
        super(mails, events, clock);
    }

    public void breakFor(Reference order, Purpose purpose) {
        broken = Optional.of(new Broken(order, purpose));
    }

    public void mend() {
        broken = Optional.empty();
    }

    @Override
    public void post(Outgoing mail) {
        if (broken.filter(new Broken(mail.order(), mail.purpose())::equals).isPresent()) {
            throw new IllegalStateException("The outbox is broken for this mail");
        }
        super.post(mail);
    }
}
