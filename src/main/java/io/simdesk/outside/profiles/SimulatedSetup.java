package io.simdesk.outside.profiles;

import io.simdesk.carrier.ProfileServer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The simulated eSIM profile server, asked within this program. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "simdesk.profile-server.mode", havingValue = "simulated", matchIfMissing = true)
class SimulatedSetup {

    @Bean
    ProfileServer profileServer(SimulatedSmdp smdp, ProfileServerSettings settings) {
        return new Es2ProfileServer(smdp, settings.smdpAddress());
    }
}
