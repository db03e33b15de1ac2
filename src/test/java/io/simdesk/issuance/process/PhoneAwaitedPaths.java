package io.simdesk.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.simdesk.carrier.ProfileEvent;
import io.simdesk.carrier.ProfileNews;
import io.simdesk.carrier.ProfileProgress;
import io.simdesk.issuance.Delivery;
import io.simdesk.issuance.EsimRequest;
import io.simdesk.message.FragileOutbox;
import io.simdesk.message.Purpose;
import io.simdesk.order.OrderState;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.SimKind;
import io.simdesk.stock.SimState;
import io.simdesk.stock.Stock;
import io.simdesk.support.Fixtures;
import io.simdesk.support.Journey;
import io.simdesk.support.Journeys;
import io.simdesk.support.KeptLetters;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens while an order waits for its phone, on the engine's clock. */
abstract class PhoneAwaitedPaths {

    @Autowired
    private IssuanceProcess issuances;

    @Autowired
    private ProfileNews news;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Fixtures given;

    @Autowired
    private Stock stock;

    @Autowired
    private KeptLetters letters;

    @Autowired
    private FragileOutbox outbox;

    @AfterEach
    void itIsNow() {
        ClockUtil.reset();
    }

    @Test
    void remindsTheUserEachTimeAndAtLastTheManager() throws Exception {
        given.esim("000");
        var journey = sent();

        later(journey, 1);
        later(journey, 3);
        tell(journey, Purpose.ESIM_REMINDER, 2);
        later(journey, 7);

        tell(journey, Purpose.ESIM_REMINDER, 3);
        tell(journey, Purpose.ESIM_NOT_INSTALLED, 1);
        journey.stands(OrderState.WAITING_FOR_INSTALLATION);
        assertThat(dueIn(journey)).isBetween(Duration.ofDays(29), Duration.ofDays(30));
    }

    @Test
    void installsAfterAReminder() throws Exception {
        var esim = given.esim("000");
        var journey = sent();
        later(journey, 1);

        news.installed(esim);

        journey.through("swapSim", "activateSim").isDone();
    }

    @Test
    void takesAProfileBackIntoStockThatNoPhoneCameFor() throws Exception {
        var esim = given.esim("000");
        var journey = sent();

        expire(journey);

        journey.through("cancelProfile")
                .hasPassed("giveBackEsim", "explainExpiry")
                .ends(OrderState.EXPIRED);
        assertThat(stock.find(esim).orElseThrow().state()).isEqualTo(SimState.FREE);
        tell(journey, Purpose.ESIM_EXPIRED, 1);
    }

    @Test
    void retiresAProfileThatAPhoneHasDownloaded() throws Exception {
        var esim = given.esim("000");
        var journey = sent();
        news.heard(new ProfileEvent(esim, ProfileProgress.DOWNLOADED, Instant.now()));

        expire(journey);

        journey.through("cancelProfile").ends(OrderState.EXPIRED);
        assertThat(stock.find(esim).orElseThrow().state()).isEqualTo(SimState.RETIRED);
    }

    @Test
    void issuesAnotherEsimOnceWhenThePhoneFailsAndThenAsksTheDesk() throws Exception {
        var first = given.esim("000");
        var journey = sent();
        var second = given.sim(Fixtures.CUSTOMER, SimKind.ESIM, SimState.FREE, "000");

        fails(first);
        journey.through("reissueEsim", "prepareProfile").stands(OrderState.WAITING_FOR_INSTALLATION);
        assertThat(journey.now().newSim()).isEqualTo(second);
        assertThat(stock.find(first).orElseThrow().state()).isEqualTo(SimState.RETIRED);
        tell(journey, Purpose.ESIM_FOR_USER, 2);

        fails(second);
        journey.through("reissueEsim").stands(OrderState.AT_THE_DESK).waitsAt("repairIssuance");
        assertThat(journey.now().failureCode()).contains("InstallationFailedAgain");
    }

    @Test
    void issuesAThirdEsimWhenTheDeskChoosesANewCode() throws Exception {
        var first = given.esim("000");
        var journey = sent();
        var second = given.sim(Fixtures.CUSTOMER, SimKind.ESIM, SimState.FREE, "000");
        fails(first);
        journey.through("reissueEsim", "prepareProfile");
        fails(second);
        journey.through("reissueEsim");
        assertThat(journey.choices("repairIssuance"))
                .containsExactly("tryAgain", "newCode", "correctAddress", "cancel", "close");

        var third = given.sim(Fixtures.CUSTOMER, SimKind.ESIM, SimState.FREE, "000");
        journey.answer("repairIssuance", Map.of("choice", "newCode"))
                .through("prepareProfile")
                .waitsAt("phoneAwaited");
        tell(journey, Purpose.ESIM_FOR_USER, 3);
        news.installed(third);

        journey.through("swapSim", "activateSim").isDone();
        assertThat(stock.find(second).orElseThrow().state()).isEqualTo(SimState.RETIRED);
        assertThat(stock.find(third).orElseThrow().state()).isEqualTo(SimState.ACTIVE);
    }

    @Test
    void sendsTheSameCodeOnceMoreWhenTheDeskChoosesANewCodeAndNoPhoneHasUsedIt() throws Exception {
        var esim = given.esim("000");
        var journey = sent();
        outbox.breakFor(journey.order(), Purpose.ESIM_REMINDER);
        journey.throughAllAttemptsOf("timeToLook");
        outbox.mend();

        journey.answer("repairIssuance", Map.of("choice", "newCode"))
                .through("prepareProfile")
                .waitsAt("phoneAwaited");

        tell(journey, Purpose.ESIM_FOR_USER, 2);
        assertThat(journey.now().newSim()).isEqualTo(esim);
        news.installed(esim);
        journey.through("swapSim", "activateSim").isDone();
    }

    @Test
    void installsTheSecondEsim() throws Exception {
        var first = given.esim("000");
        var journey = sent();
        var second = given.sim(Fixtures.CUSTOMER, SimKind.ESIM, SimState.FREE, "000");
        fails(first);
        journey.through("reissueEsim", "prepareProfile");

        news.installed(second);

        journey.through("swapSim", "activateSim").isDone();
        assertThat(stock.find(second).orElseThrow().state()).isEqualTo(SimState.ACTIVE);
    }

    @Test
    void asksTheDeskWhenNoEsimIsLeft() throws Exception {
        var esim = given.esim("000");
        var journey = sent();

        fails(esim);

        journey.through("reissueEsim").stands(OrderState.AT_THE_DESK);
        assertThat(journey.now().failureCode()).contains("NoEsimLeft");
    }

    @Test
    void hearsOfAFailureThatComesBeforeAnybodyWaits() throws Exception {
        var esim = given.esim("000");
        var journey = asked();
        given.sim(Fixtures.CUSTOMER, SimKind.ESIM, SimState.FREE, "000");
        journey.through("prepareProfile");

        fails(esim);
        fails(esim);

        journey.through("reissueEsim", "prepareProfile").stands(OrderState.WAITING_FOR_INSTALLATION);
    }

    @Test
    void preparesAnotherEsimWhenSomebodyAsksAndTheFirstIsSpoilt() throws Exception {
        var spoilt = given.esim("000");
        var journey = sent();
        news.heard(new ProfileEvent(spoilt, ProfileProgress.DOWNLOADED, Instant.now()));
        var fresh = given.sim(Fixtures.CUSTOMER, SimKind.ESIM, SimState.FREE, "000");

        issuances.reissue(journey.order());

        journey.through("reissueEsim", "prepareProfile").stands(OrderState.WAITING_FOR_INSTALLATION);
        assertThat(journey.now().newSim()).isEqualTo(fresh);
        news.installed(fresh);
        journey.through("swapSim", "activateSim").isDone();
    }

    @Test
    void explainsAnExpiryFromTheDeskWhenItCouldNotBeTaken() throws Exception {
        var esim = given.esim("000");
        var journey = sent();
        given.lose(esim);
        expire(journey);
        journey.throughAllAttemptsOf("cancelProfile").stands(OrderState.AT_THE_DESK);

        given.find(esim);
        journey.answer("repairIssuance", Map.of("choice", "cancel", "cancellationReason", "Never installed"))
                .through("cancelProfile")
                .ends(OrderState.CANCELLED);
    }

    @Test
    void finishesAnExpiryThatCouldNotBeExplained() throws Exception {
        given.esim("000");
        var journey = sent();
        outbox.breakFor(journey.order(), Purpose.ESIM_EXPIRED);
        expire(journey);
        journey.throughAllAttemptsOf("cancelProfile").stands(OrderState.AT_THE_DESK);
        outbox.mend();

        journey.answer("repairIssuance", Map.of("choice", "tryAgain")).through("prepareProfile");
        assertThat(journey.now().failureCode()).contains("EsimGivenBack");

        journey.answer("repairIssuance", Map.of("choice", "cancel", "cancellationReason", "Never installed"))
                .through("cancelProfile")
                .ends(OrderState.CANCELLED);
    }

    private void later(Journey journey, int days) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days))));
        journey.through("timeToLook");
    }

    private void expire(Journey journey) {
        later(journey, 31);
    }

    private Duration dueIn(Journey journey) {
        return Duration.between(
                Instant.now(), journey.jobAt("timeToLook").getDuedate().toInstant());
    }

    private void fails(Iccid esim) {
        news.heard(new ProfileEvent(esim, "", ProfileProgress.INSTALLED, Instant.now(), "8.1/4.2"));
    }

    private void tell(Journey journey, Purpose purpose, int times) {
        await().untilAsserted(() -> assertThat(letters.purposes(journey.order()))
                .filteredOn(purpose::equals)
                .hasSize(times));
    }

    private Journey sent() throws Exception {
        return asked().through("prepareProfile").stands(OrderState.WAITING_FOR_INSTALLATION);
    }

    private Journey asked() throws Exception {
        var delivery = new Delivery("an@example.com", "nl", "NO");
        var request = new EsimRequest(given.line().national(), "NEW_DEVICE", Optional.empty(), Optional.of(delivery));
        return journeys.of(issuances.start(request));
    }
}
