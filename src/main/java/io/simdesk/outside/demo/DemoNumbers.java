package io.simdesk.outside.demo;

import io.simdesk.outside.network.SimulatedCarrierNetwork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the simulated network of the made-up customers' numbers; what it knows already stays as it is. */
@Component
@Profile({"demo", "simulators"})
class DemoNumbers implements ApplicationRunner {

    private final ObjectProvider<SimulatedCarrierNetwork> network;

    DemoNumbers(ObjectProvider<SimulatedCarrierNetwork> network) {
        this.network = network;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        network.ifAvailable(DemoNumbers::connect);
    }

    private static void connect(SimulatedCarrierNetwork network) {
        DemoCustomer.ALL.stream()
                .flatMap(customer -> customer.lines().stream())
                .forEach(line -> network.serve(line.onTheNetwork()));
    }
}
