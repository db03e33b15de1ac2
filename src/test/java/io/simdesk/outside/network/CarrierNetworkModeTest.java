package io.simdesk.outside.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.outside.simulation.SimulatorSettings;
import java.time.Clock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.autoconfigure.web.client.RestClientAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CarrierNetworkModeTest {

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(RestClientAutoConfiguration.class, SslAutoConfiguration.class))
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(
                    Settings.class, NeighbourDatabase.class, SimulatedCarrierNetwork.class, HttpNetworkSetup.class)
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
    void isRealWhenItHasAnAddressAndCredentials() {
        http("url=https://network.example", "username=simdesk", "password=secret")
                .run(context -> assertThat(context).hasSingleBean(HttpCarrierNetwork.class));
    }

    @Test
    void saysThatTheAddressIsMissing() {
        http("username=simdesk").run(context -> failsWith(context, "Set simdesk.carrier-network.url"));
    }

    @Test
    void saysThatTheCredentialsAreMissing() {
        http("url=https://network.example").run(context -> failsWith(context, "Set either"));
    }

    @Test
    void takesOneWayToProveWhoWeAre() {
        http("url=https://network.example", "username=simdesk", "oauth2-registration=network")
                .run(context -> failsWith(context, "Set either"));
    }

    @Test
    void refusesATimeOutThatOutlivesTheLockOfAJob() {
        http("timeout=20s").run(context -> failsWith(context, "at most 6s"));
    }

    @Test
    void saysThatAModeDoesNotExist() {
        start.withPropertyValues("simdesk.carrier-network.mode=carrier-pigeon")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("carrier-pigeon"));
    }

    private ApplicationContextRunner http(String... settings) {
        return start.withPropertyValues("simdesk.carrier-network.mode=http")
                .withPropertyValues(Stream.of(settings)
                        .map("simdesk.carrier-network."::concat)
                        .toArray(String[]::new));
    }

    private static void failsWith(AssertableApplicationContext context, String message) {
        assertThat(context.getStartupFailure()).rootCause().hasMessageContaining(message);
    }

    @EnableConfigurationProperties({CarrierNetworkSettings.class, SimulatorSettings.class})
    static class Settings {}
}
