package io.simdesk.chaos;

import io.simdesk.carrier.NumberUnknownToNetwork;
import io.simdesk.outside.network.SimulatedCarrierNetwork;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.outside.simulation.SimulatorSettings;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The carrier's network and the profile server, with books of their own. */
final class Neighbours {

    private final String url;
    private final Fleet fleet;

    Neighbours(Path folder, Fleet fleet) {
        this.url = "jdbc:h2:file:%s/data/neighbours;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE".formatted(folder);
        this.fleet = fleet;
        withNetwork(network -> {
            fleet.numbers().forEach((number, sim) -> network.serve(number, sim));
            return fleet;
        });
    }

    Map<String, String> settings() {
        return Map.of("simdesk.simulators.url", url, "simdesk.profile-server.simulated.install-after", "1s");
    }

    /** Which SIM serves each line on the network. */
    Map<Msisdn, Iccid> lines() {
        return withNetwork(network -> fleet.numbers().keySet().stream()
                .collect(Collectors.toMap(number -> number, number -> serving(network, number))));
    }

    private static Iccid serving(SimulatedCarrierNetwork network, Msisdn number) {
        try {
            return network.read(number).sim();
        } catch (NumberUnknownToNetwork e) {
            throw new AssertionError("The network has lost " + number, e);
        }
    }

    private <T> T withNetwork(Function<SimulatedCarrierNetwork, T> use) {
        var books = new NeighbourDatabase(new SimulatorSettings(url));
        try {
            return use.apply(new SimulatedCarrierNetwork(books));
        } finally {
            books.close();
        }
    }
}
