package io.simdesk.access;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** The record of who did what: requests, refusals, sign-ins, secrets shown. */
@Component
public class Audit {

    private final AuditLines lines;
    private final Clock clock;

    Audit(AuditLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * Writes one line about whoever is signed in, with or without a transaction around it.
     *
     * @param what a refusal's code or a fact such as {@code PukShown}
     * @param subject what it is about: a line, an order, a task
     * @param detail facts, never a secret
     */
    public void record(String what, String subject, String detail) {
        var user = SignedIn.user();
        var id = user.map(DeskUser::id).orElse("");
        var customer = user.flatMap(DeskUser::customer).orElse(null);
        lines.save(new AuditLine(clock.instant(), customer, id, what, subject, detail));
    }

    /** A failed sign-in: the name is whatever was typed. */
    void recordStranger(String what, String name) {
        lines.save(new AuditLine(clock.instant(), null, name, what, "", ""));
    }
}
