package io.simdesk.issuance;

import io.simdesk.message.Outbox;
import io.simdesk.message.Outgoing;
import io.simdesk.message.Purpose;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Service;

/** Waits for a phone: reminds its user, and knows when it has been long enough. Runs in the process's transaction. */
@Service
public class InstallWait {

    /** A reminder of the second code is another mail than one of the first. */
    private static final int REMINDERS_OF_A_CODE = 100;

    private static final Duration SOONEST = Duration.ofMinutes(1);

    private final EsimIssues issues;
    private final Ledger ledger;
    private final Outbox outbox;
    private final InstallSettings settings;
    private final Clock clock;

    InstallWait(EsimIssues issues, Ledger ledger, Outbox outbox, InstallSettings settings, Clock clock) {
        this.issues = issues;
        this.ledger = ledger;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** When {@link #remind} is due. */
    public Instant next(Reference reference) {
        var issue = issues.of(reference);
        var reminders = settings.installReminders();
        var end = until(issue);
        var due = issue.reminders() < reminders.size()
                ? Collections.min(List.of(end, sentAt(issue).plus(reminders.get(issue.reminders()))))
                : end;
        return Collections.max(List.of(due, clock.instant().plus(SOONEST)));
    }

    /** Reminds the user, the last time the manager too; a code that has waited for too long is over. */
    public Patience remind(Reference reference) {
        var issue = issues.of(reference);
        if (!issue.waitsForPhone()) {
            return Patience.WAIT;
        }
        if (!clock.instant().isBefore(until(issue))) {
            return Patience.OVER;
        }
        remind(issue);
        return Patience.WAIT;
    }

    private void remind(EsimIssue issue) {
        issue.remind();
        var number = issue.issue() * REMINDERS_OF_A_CODE + issue.reminders();
        var user = issue.recipient().orElseThrow();
        outbox.post(new Outgoing(issue.order(), Purpose.ESIM_REMINDER, user.email(), user.language(), number));
        if (issue.reminders() == settings.installReminders().size()) {
            outbox.tellRequester(ledger.order(issue.order()), Purpose.ESIM_NOT_INSTALLED, number);
        }
    }

    /** Until when the code waits for its phone. */
    Instant until(EsimIssue issue) {
        return sentAt(issue).plus(settings.installWithin());
    }

    private Instant sentAt(EsimIssue issue) {
        return issue.releasedAt().orElseGet(clock::instant);
    }

    /** The order ends because its phone never came; its requester is told. */
    public void explainExpiry(Reference reference) {
        var order = ledger.order(reference);
        outbox.tellRequester(order, Purpose.ESIM_EXPIRED);
        ledger.finish(order, OrderState.EXPIRED);
    }
}
