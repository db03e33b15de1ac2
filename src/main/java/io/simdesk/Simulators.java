package io.simdesk;

import io.simdesk.portal.PageErrors;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The demo's neighbours alone, as servers: without our database, engine and pages. */
@Configuration(proxyBeanMethods = false)
@Profile("simulators")
@EnableAutoConfiguration
@EnableScheduling
@ComponentScan({
    "io.simdesk.outside.demo",
    "io.simdesk.outside.network",
    "io.simdesk.outside.profiles",
    "io.simdesk.outside.simulation"
})
@Import(PageErrors.class)
@ConfigurationPropertiesScan({
    "io.simdesk.outside.network",
    "io.simdesk.outside.profiles",
    "io.simdesk.outside.simulation"
})
public class Simulators {

    /** Whether {@code simulators} is the active profile, by argument, system property or environment variable. */
    static boolean areAskedFor(String... args) {
        var settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        return List.of(settings.getActiveProfiles()).equals(List.of("simulators"));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
