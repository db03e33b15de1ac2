package io.simdesk.outside.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.outside.simulation.SimulatorSettings;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CarrierNetworkModeTest {

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withUserConfiguration(
                    Settings.class, NeighbourDatabase.class, SimulatedCarrierNetwork.class, RealCarrierNetwork.class)
            .withPropertyValues("simdesk.simulators.url=jdbc:h2:mem:mode");

    @Test
    void isSimulatedUnlessToldOtherwise() {
        start.run(context -> assertThat(context).hasSingleBean(CarrierNetwork.class));
    }

    @Test
    void opensNoSecondDataSource() {
        start.run(context -> assertThat(context).doesNotHaveBean(DataSource.class));
    }

    @Test
    void saysThatTheRealNetworkIsNotThereYet() {
        start.withPropertyValues("simdesk.carrier-network.mode=http")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("simdesk.carrier-network.mode=HTTP is not available yet: set it to simulated"));
    }

    @Test
    void saysThatAModeDoesNotExist() {
        start.withPropertyValues("simdesk.carrier-network.mode=carrier-pigeon")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("carrier-pigeon"));
    }

    @EnableConfigurationProperties({CarrierNetworkSettings.class, SimulatorSettings.class})
    static class Settings {}
}
