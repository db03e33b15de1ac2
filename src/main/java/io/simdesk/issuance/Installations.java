package io.simdesk.issuance;

import io.simdesk.carrier.ProfileEvent;
import io.simdesk.carrier.ProfileProgress;
import io.simdesk.order.Ledger;
import io.simdesk.order.Reference;
import io.simdesk.order.StepState;
import io.simdesk.stock.Stock;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of profiles on phones. News is written down first, so that it may come before anybody waits for it. */
@Service
public class Installations {

    private final EsimIssues issues;
    private final HeardNewsBook news;
    private final Ledger ledger;
    private final Stock stock;
    private final Clock clock;

    Installations(EsimIssues issues, HeardNewsBook news, Ledger ledger, Stock stock, Clock clock) {
        this.issues = issues;
        this.news = news;
        this.ledger = ledger;
        this.stock = stock;
        this.clock = clock;
    }

    /**
     * Writes down how far a profile has come; a repetition, or news of a profile that was given up, changes nothing.
     *
     * @return false when the profile is none of ours
     */
    @Transactional
    public boolean heard(ProfileEvent told) {
        var issue = issues.findForUpdate(told.profile().digits());
        if (issue.isEmpty()) {
            return stock.find(told.profile()).isPresent();
        }
        if (isNew(told)) {
            book(issue.get(), told);
        }
        return true;
    }

    private boolean isNew(ProfileEvent event) {
        var heard = news.hear(
                UUID.randomUUID(),
                event.profile().digits(),
                event.eid(),
                event.progress().name(),
                event.at(),
                event.failure(),
                clock.instant());
        return heard == 1;
    }

    private void book(EsimIssue issue, ProfileEvent event) {
        var at = Collections.min(List.of(event.at(), clock.instant()));
        if (event.wentWell()) {
            ledger.book(issue.order(), step(event.progress()), StepState.DONE, "", at);
            stateAfter(event.progress()).ifPresent(state -> issue.reach(state, at));
        } else {
            var failure = InstallFailure.of(event);
            ledger.book(issue.order(), step(event.progress()), StepState.FAILED, failure.name(), at);
            if (!failure.leavesCodeUsable()) {
                issue.reach(ProfileState.ERROR, at);
            }
        }
    }

    /** As the timeline names it; the text is {@code step.} and this. */
    private static String step(ProfileProgress progress) {
        return switch (progress) {
            case DEVICE_CHECKED -> "deviceChecked";
            case CODE_CONFIRMED -> "codeConfirmed";
            case DOWNLOADED -> "profileDownloaded";
            case INSTALLED -> "profileInstalled";
        };
    }

    private static Optional<ProfileState> stateAfter(ProfileProgress progress) {
        return switch (progress) {
            case DEVICE_CHECKED, CODE_CONFIRMED -> Optional.empty();
            case DOWNLOADED -> Optional.of(ProfileState.DOWNLOADED);
            case INSTALLED -> Optional.of(ProfileState.INSTALLED);
        };
    }

    /** The orders that wait for an installation that has happened, or failed: {@code INSTALLED} or {@code ERROR}. */
    @Transactional(readOnly = true)
    public Map<Reference, ProfileState> toBeTold() {
        return issues.findEndedAndWaiting().stream()
                .collect(Collectors.toMap(EsimIssue::order, EsimIssue::profileState));
    }
}
