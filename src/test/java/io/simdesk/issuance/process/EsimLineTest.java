package io.simdesk.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.ProfileNews;
import io.simdesk.fleet.Fleet;
import io.simdesk.issuance.Delivery;
import io.simdesk.issuance.EsimRequest;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.SimKind;
import io.simdesk.stock.SimState;
import io.simdesk.stock.Stock;
import io.simdesk.support.Fixtures;
import io.simdesk.support.Journeys;
import io.simdesk.support.ProcessTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A line that is on an eSIM already. */
@ProcessTest
class EsimLineTest {

    @Autowired
    private IssuanceProcess issuances;

    @Autowired
    private RenewalProcess renewals;

    @Autowired
    private ProfileNews news;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Fixtures given;

    @Autowired
    private CarrierNetwork network;

    @Autowired
    private Fleet fleet;

    @Autowired
    private Stock stock;

    @Test
    void movesToTheEsimOfANewPhone() throws Exception {
        var line = given.line();
        var before = onAnEsim(line);

        var after = onAnEsim(line);

        assertThat(network.read(line).sim()).isEqualTo(after);
        assertThat(stock.find(before).orElseThrow().state()).isEqualTo(SimState.QUARANTINED);
    }

    @Test
    void movesBackToAPlasticCard() throws Exception {
        var line = given.line();
        var before = onAnEsim(line);
        var card = given.card();

        var request = new RenewalRequest(line.national(), card.simNumber().digits(), "NEW_DEVICE", Optional.empty());
        journeys.of(renewals.start(request)).through("swapSim", "activateSim").isDone();

        assertThat(network.read(line).sim()).isEqualTo(card);
        assertThat(fleet.line(Fixtures.CUSTOMER, line).simKind()).isEqualTo(SimKind.PLASTIC);
        assertThat(stock.find(before).orElseThrow().state()).isEqualTo(SimState.QUARANTINED);
    }

    private Iccid onAnEsim(Msisdn line) throws Exception {
        var esim = given.esim("000");
        var delivery = new Delivery("an@example.com", "nl", "NO");
        var request = new EsimRequest(line.national(), "NEW_DEVICE", Optional.empty(), Optional.of(delivery));
        var journey = journeys.of(issuances.start(request)).through("prepareProfile");
        news.installed(esim);
        journey.through("swapSim", "activateSim").isDone();
        return esim;
    }
}
