package io.simdesk.outside.profiles;

import io.simdesk.carrier.ProfileEvent;
import io.simdesk.outside.profiles.NoticeBook.Notice;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.sim.Iccid;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Plays the phone that fetches a released profile, and the server that tells of it until it was heard: at least once,
 * also after a restart (SGP.22, 5.3.5).
 */
@Component
@ConditionalOnProperty(name = "simdesk.profile-server.mode", havingValue = "simulated", matchIfMissing = true)
public class SimulatedPhone {

    /** Of no real phone; its check digits hold (SGP.02, 2.2.2). */
    static final String EID = "89049032123451234512345678901235";

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedPhone.class);

    private final NeighbourDatabase database;
    private final ProfileShelf shelf;
    private final NoticeBook notices;
    private final Operator operator;

    SimulatedPhone(NeighbourDatabase database, ProfileShelf shelf, NoticeBook notices, Operator operator) {
        this.database = database;
        this.shelf = shelf;
        this.notices = notices;
        this.operator = operator;
    }

    /** Does what is due and tells of everything that nobody has heard of yet. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    public void installWhatIsDue() {
        shelf.due(Instant.now()).forEach(entry -> play(entry.profile()));
        notices.untold().forEach(this::tell);
    }

    private void play(Iccid profile) {
        switch (ProfilePath.of(profile)) {
            case DECLINED -> act(profile, PhoneAct.DECLINE);
            case INSTALLATION_FAILS -> {
                act(profile, PhoneAct.DOWNLOAD);
                act(profile, PhoneAct.FAIL);
            }
            default -> {
                act(profile, PhoneAct.DOWNLOAD);
                act(profile, PhoneAct.INSTALL);
            }
        }
    }

    /** @return false when a profile that stands where this one does cannot go that way */
    boolean act(Iccid profile, PhoneAct act) {
        return database.commit(jdbc -> {
            var state = shelf.find(profile).map(ProfileShelf.Entry::state).filter(act::isPossibleFrom);
            if (state.isEmpty() || !shelf.move(profile, state.get(), act.to(), null)) {
                return false;
            }
            notices.add(new ProfileEvent(profile, EID, act.progress(), Instant.now(), act.failure()));
            return true;
        });
    }

    private void tell(Notice notice) {
        try {
            if (operator.hears(notice.event())) {
                notices.told(notice);
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "Nobody heard what became of {}; it will be told again: {}",
                    notice.event().profile(),
                    e.toString());
        }
    }
}
