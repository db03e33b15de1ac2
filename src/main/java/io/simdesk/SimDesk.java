package io.simdesk;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Renews SIM cards and issues eSIMs for the mobile fleets of business customers. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class SimDesk {

    /** The time that everybody here goes by. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    public static void main(String[] args) {
        if (Command.isCalledBy(args)) {
            System.exit(Command.run(args, System.out));
        }
        SpringApplication.run(Simulators.areAskedFor(args) ? Simulators.class : SimDesk.class, args);
    }
}
