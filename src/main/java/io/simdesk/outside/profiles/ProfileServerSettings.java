package io.simdesk.outside.profiles;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which eSIM profile server we talk to.
 *
 * @param mode simulated or real
 * @param smdpAddress the FQDN that phones download from (SGP.22, 4.1)
 */
@ConfigurationProperties("simdesk.profile-server")
record ProfileServerSettings(
        @DefaultValue("simulated") Mode mode,
        @DefaultValue("smdp.simdesk.example") String smdpAddress,
        @DefaultValue Simulated simulated) {

    enum Mode {
        SIMULATED,
        ES2PLUS
    }

    /** @param installAfter how long after the release the simulated phone installs the profile */
    record Simulated(@DefaultValue("5s") Duration installAfter) {}
}
