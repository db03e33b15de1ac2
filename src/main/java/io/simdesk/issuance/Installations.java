package io.simdesk.issuance;

import io.simdesk.order.Reference;
import io.simdesk.sim.Iccid;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of profiles on phones. News is written down first, so that it may come before anybody waits for it. */
@Service
public class Installations {

    private final EsimIssues issues;
    private final Clock clock;

    Installations(EsimIssues issues, Clock clock) {
        this.issues = issues;
        this.clock = clock;
    }

    /** Writes down that a phone has installed a profile; a repetition or an unknown profile changes nothing. */
    @Transactional
    public void installed(Iccid profile) {
        issues.findOpen(profile.digits()).ifPresent(issue -> issue.install(clock.instant()));
    }

    /** The orders that wait for an installation that has happened. */
    @Transactional(readOnly = true)
    public List<Reference> toBeTold() {
        return issues.findInstalledAndWaiting().stream().map(Reference::new).toList();
    }
}
