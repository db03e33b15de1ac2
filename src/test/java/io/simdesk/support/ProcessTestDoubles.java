package io.simdesk.support;

import io.simdesk.message.FragileOutbox;
import io.simdesk.order.Requester;
import io.simdesk.order.WhoAsks;
import java.time.Clock;
import java.util.Locale;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Who asks, where mails go and what time it is, in a process test. */
@TestConfiguration
@Import({
    EngineDays.class,
    FragileOutbox.class,
    Fixtures.class,
    FragileSteps.class,
    Journeys.class,
    KeptLetters.class,
    PathCoverage.class,
    SilentNeighbours.class
})
class ProcessTestDoubles {

    @Bean
    @Primary
    Clock engineClock() {
        return new EngineClock();
    }

    @Bean
    @Primary
    WhoAsks fleetManager() {
        return () -> new Requester("fleet-a", Fixtures.CUSTOMER, "fleet-a@example.com", Locale.FRENCH);
    }
}
