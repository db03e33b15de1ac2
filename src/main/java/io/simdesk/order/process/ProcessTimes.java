package io.simdesk.order.process;

import io.simdesk.order.OrderSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The times that models name, as ISO 8601 durations. */
@Configuration
class ProcessTimes {

    @Bean
    String renewalPromise(OrderSettings settings) {
        return settings.renewalPromise().toString();
    }

    @Bean
    String esimPromise(OrderSettings settings) {
        return settings.esimPromise().toString();
    }

    @Bean
    String confirmWithin(OrderSettings settings) {
        return settings.confirmWithin().toString();
    }
}
