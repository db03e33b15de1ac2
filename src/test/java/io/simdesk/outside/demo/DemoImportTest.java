package io.simdesk.outside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.access.StartLock;
import io.simdesk.carrier.Subscription;
import io.simdesk.fleet.Customers;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.LineSearch;
import io.simdesk.fleet.WholeFleet;
import io.simdesk.outside.network.SimulatedCarrierNetwork;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.outside.simulation.SimulatorSettings;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import io.simdesk.sim.Vault;
import io.simdesk.stock.SimState;
import io.simdesk.stock.Stock;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;
import org.springframework.test.context.ActiveProfiles;

@DataJpaTest(properties = "simdesk.simulators.url=jdbc:h2:mem:demo-import")
@ActiveProfiles("demo")
@Import({
    DemoImport.class,
    StartLock.class,
    DemoNumbers.class,
    WholeFleet.class,
    Stock.class,
    SimulatedCarrierNetwork.class,
    NeighbourDatabase.class
})
class DemoImportTest {

    private static final LineSearch EVERYTHING = new LineSearch("", null, "", "");
    private static final Msisdn FIRST = new Msisdn("+32492000001");

    @Autowired
    private DemoImport demo;

    @Autowired
    private DemoNumbers numbers;

    @Autowired
    private Customers customers;

    @Autowired
    private Fleet fleet;

    @Autowired
    private Stock stock;

    @Autowired
    private Vault vault;

    @Autowired
    private SimulatedCarrierNetwork network;

    @Test
    void bringsBothFleetsInAtTheStart() {
        assertThat(lines("customer-a")).isEqualTo(61);
        assertThat(lines("customer-b")).isEqualTo(12);
        assertThat(sims("customer-a", SimState.ACTIVE)).isEqualTo(61);
        assertThat(sims("customer-a", SimState.FREE)).isEqualTo(74);
    }

    @Test
    void changesNothingTheSecondTime() throws Refusal {
        var card = stock.card("customer-a", DemoSims.plastic(1, 1));
        stock.reserve(card);
        network.changeSim(new DemoLine(2).sim(), DemoSims.plastic(1, 2));

        demo.run(new DefaultApplicationArguments());
        numbers.run(new DefaultApplicationArguments());

        assertThat(customers.count()).isEqualTo(2);
        assertThat(lines("customer-a")).isEqualTo(61);
        assertThat(stock.find(card.iccid())).map(sim -> sim.state()).hasValue(SimState.RESERVED);
        assertThat(network.read(new DemoLine(2).number()).sim()).isEqualTo(DemoSims.plastic(1, 2));
    }

    @Test
    void connectsTheLinesToTheNetwork() throws Refusal {
        var line = fleet.line("customer-a", FIRST);

        assertThat(network.read(FIRST)).isEqualTo(new Subscription(FIRST, line.sim(), true));
    }

    @Test
    void sealsThePuk() throws Refusal {
        var sim = fleet.line("customer-a", FIRST).sim();

        var puk = stock.find(sim).orElseThrow().puk().orElseThrow();

        assertThat(vault.openText(puk)).isEqualTo(DemoSims.puk(sim)).hasSize(8);
    }

    @Test
    void handsTheDocumentedEsimsOutInTheirOrder() throws Refusal {
        for (var item = 911; item <= 916; item++) {
            assertThat(stock.reserveEsim("customer-b")).isEqualTo(DemoSims.esim(300, item));
        }

        assertThat(stock.reserveEsim("customer-b")).isEqualTo(DemoSims.esim(301, 1));
    }

    private long lines(String customer) {
        return fleet.search(customer, EVERYTHING, Pageable.ofSize(1)).getTotalElements();
    }

    private long sims(String customer, SimState state) {
        return stock.search(customer, null, state, Pageable.ofSize(1)).getTotalElements();
    }

    @TestConfiguration
    @EnableConfigurationProperties(SimulatorSettings.class)
    static class Keys {

        @Bean
        Vault testVault() {
            return new Vault(new SecretKeySpec(new byte[32], "AES"));
        }
    }
}
