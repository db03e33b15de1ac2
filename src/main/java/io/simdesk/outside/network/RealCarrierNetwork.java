package io.simdesk.outside.network;

import io.simdesk.carrier.CarrierNetwork;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the network that is not simulated: until it is built, asking for it stops the start. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${simdesk.carrier-network.mode:simulated}'.equalsIgnoreCase('simulated')")
class RealCarrierNetwork {

    @Bean
    CarrierNetwork carrierNetwork(CarrierNetworkSettings settings) {
        throw new IllegalStateException(
                "simdesk.carrier-network.mode=%s is not available yet: set it to simulated".formatted(settings.mode()));
    }
}
