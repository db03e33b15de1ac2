package io.simdesk.outside.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.Subscription;
import io.simdesk.outside.simulation.Neighbours;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedCarrierNetworkTest extends NetworkPaths {

    private final SimulatedCarrierNetwork network = new SimulatedCarrierNetwork(Neighbours.forgetful());

    @Override
    CarrierNetwork network() {
        return network;
    }

    @Override
    void given(Msisdn number, Iccid sim) {
        network.serve(number, sim);
    }

    @Test
    void keepsWhatItKnowsOfANumberThatItIsToldAgain() throws Refusal {
        network.changeSim(OLD, NEW);

        network.serve(NUMBER, OLD);

        assertThat(network.read(NUMBER).sim()).isEqualTo(NEW);
    }

    @Test
    void learnsABlockedLine() throws Refusal {
        var blocked = new Subscription(UNKNOWN_NUMBER, NEW, false);

        network.serve(blocked);

        assertThat(network.read(UNKNOWN_NUMBER)).isEqualTo(blocked);
    }

    @Test
    void remembersAfterARestart(@TempDir Path folder) throws Refusal {
        var url = "jdbc:h2:file:" + folder.resolve("neighbours");
        var before = Neighbours.at(url);
        new SimulatedCarrierNetwork(before).serve(NUMBER, OLD);
        before.close();

        var after = Neighbours.at(url);

        assertThat(new SimulatedCarrierNetwork(after).read(NUMBER).sim()).isEqualTo(OLD);
        after.close();
    }
}
