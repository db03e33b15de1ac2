package io.simdesk.outside.profiles;

import io.simdesk.carrier.ProfileServer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the profile server that is not simulated: until it is built, asking for it stops the start. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${simdesk.profile-server.mode:simulated}'.equalsIgnoreCase('simulated')")
class RealProfileServer {

    @Bean
    ProfileServer profileServer(ProfileServerSettings settings) {
        throw new IllegalStateException(
                "simdesk.profile-server.mode=%s is not available yet: set it to simulated".formatted(settings.mode()));
    }
}
