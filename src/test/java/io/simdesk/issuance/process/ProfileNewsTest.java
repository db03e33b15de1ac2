package io.simdesk.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.simdesk.carrier.ProfileEvent;
import io.simdesk.carrier.ProfileNews;
import io.simdesk.carrier.ProfileProgress;
import io.simdesk.issuance.Delivery;
import io.simdesk.issuance.EsimRequest;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderState;
import io.simdesk.order.OrderStep;
import io.simdesk.order.StepState;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.SimKind;
import io.simdesk.sim.SimNumber;
import io.simdesk.stock.SimState;
import io.simdesk.support.Fixtures;
import io.simdesk.support.Journey;
import io.simdesk.support.Journeys;
import io.simdesk.support.ProcessTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ProfileNewsTest {

    private static final Instant TEN = Instant.parse("2022-07-08T10:00:00Z");
    private static final String EID = "89049032000000000000000000000001";

    @Autowired
    private IssuanceProcess issuances;

    @Autowired
    private ProfileNews news;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Fixtures given;

    @Test
    void showsOnTheTimelineHowFarThePhoneIs() throws Exception {
        var esim = given.esim("000");
        var journey = sent();

        news.heard(well(esim, ProfileProgress.DOWNLOADED, 1));
        news.heard(well(esim, ProfileProgress.INSTALLED, 2));

        assertThat(phoneSteps(journey))
                .extracting(OrderStep::step, OrderStep::state, OrderStep::at)
                .containsExactly(
                        tuple("profileDownloaded", StepState.DONE, TEN.plusSeconds(1)),
                        tuple("profileInstalled", StepState.DONE, TEN.plusSeconds(2)));
        journey.through("swapSim", "activateSim").isDone();
    }

    @Test
    void booksRepeatedNewsOnce() throws Exception {
        var esim = given.esim("000");
        var journey = sent();

        news.heard(well(esim, ProfileProgress.DOWNLOADED, 1));
        news.heard(well(esim, ProfileProgress.DOWNLOADED, 1));

        assertThat(phoneSteps(journey)).hasSize(1);
    }

    @Test
    void goesForwardWhateverOrderNewsComesIn() throws Exception {
        var esim = given.esim("000");
        var journey = sent();

        news.heard(well(esim, ProfileProgress.INSTALLED, 3));
        news.heard(failed(esim, ProfileProgress.INSTALLED, "8.1/4.2", 2));
        news.heard(well(esim, ProfileProgress.DOWNLOADED, 1));

        journey.through("swapSim", "activateSim").isDone();
        assertThat(phoneSteps(journey))
                .extracting(OrderStep::step)
                .containsExactly("profileDownloaded", "profileInstalled", "profileInstalled");
    }

    @Test
    void saysWhyAPhoneCouldNotInstall() throws Exception {
        var esim = given.esim("000");
        var journey = sent();

        news.heard(failed(esim, ProfileProgress.INSTALLED, "8.1/4.8", 1));

        assertThat(phoneSteps(journey))
                .extracting(OrderStep::state, OrderStep::detail)
                .containsExactly(tuple(StepState.FAILED, "NO_ROOM_ON_PHONE"));
    }

    @Test
    void knowsAProfileOfOursThatNoOrderWaitsFor() {
        var esim = given.sim(Fixtures.CUSTOMER, SimKind.ESIM, SimState.RETIRED, "000");

        assertThat(news.heard(well(esim, ProfileProgress.DOWNLOADED, 1))).isTrue();
    }

    @Test
    void saysThatAProfileIsNoneOfOurs() {
        var stranger = Iccid.of("893202", new SimNumber("9112021667427"));

        assertThat(news.heard(well(stranger, ProfileProgress.INSTALLED, 1))).isFalse();
    }

    private List<OrderStep> phoneSteps(Journey journey) {
        return ledger.timeline(journey.order()).stream()
                .filter(step -> step.step().startsWith("profile"))
                .toList();
    }

    private static ProfileEvent well(Iccid esim, ProfileProgress progress, int second) {
        return failed(esim, progress, "", second);
    }

    private static ProfileEvent failed(Iccid esim, ProfileProgress progress, String failure, int second) {
        return new ProfileEvent(esim, EID, progress, TEN.plusSeconds(second), failure);
    }

    private Journey sent() throws Exception {
        var delivery = new Delivery("an@example.com", "nl", "NO");
        var request = new EsimRequest(given.line().national(), "NEW_DEVICE", Optional.empty(), Optional.of(delivery));
        return journeys.of(issuances.start(request))
                .through("prepareProfile")
                .stands(OrderState.WAITING_FOR_INSTALLATION);
    }
}
