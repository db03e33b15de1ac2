package io.simdesk.outside.profiles;

import io.simdesk.carrier.ProfileNews;
import io.simdesk.sim.Iccid;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Plays the phone that installs a released profile, and the server that tells of it until it was heard: at least once,
 * also after a restart (SGP.22, 5.3.5).
 */
@Component
@ConditionalOnProperty(name = "simdesk.profile-server.mode", havingValue = "simulated", matchIfMissing = true)
public class SimulatedPhone {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedPhone.class);

    private final ProfileShelf shelf;
    private final ObjectProvider<ProfileNews> listeners;

    SimulatedPhone(ProfileShelf shelf, ObjectProvider<ProfileNews> listeners) {
        this.shelf = shelf;
        this.listeners = listeners;
    }

    /** Installs what is due and tells of everything that nobody has heard of yet. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    public void installWhatIsDue() {
        var installed = shelf.install(Instant.now());
        listeners.stream().findFirst().ifPresent(news -> installed.forEach(profile -> tell(news, profile)));
    }

    private void tell(ProfileNews news, Iccid profile) {
        try {
            news.installed(profile);
            shelf.told(profile);
        } catch (RuntimeException e) {
            LOG.warn("Nobody heard that {} is installed; it will be told again: {}", profile, e.toString());
        }
    }
}
