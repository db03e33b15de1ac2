package io.simdesk.outside.network;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which carrier network we talk to.
 *
 * @param mode simulated or real
 */
@ConfigurationProperties("simdesk.carrier-network")
record CarrierNetworkSettings(@DefaultValue("simulated") Mode mode) {

    enum Mode {
        SIMULATED,
        HTTP
    }
}
