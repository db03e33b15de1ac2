package io.simdesk.renewal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.desk.OrderIsFinished;
import io.simdesk.desk.TooLateToCancel;
import io.simdesk.desk.process.Cancellations;
import io.simdesk.engine.UrgentTasks;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.LineStatus;
import io.simdesk.message.FragileOutbox;
import io.simdesk.message.Purpose;
import io.simdesk.order.OrderState;
import io.simdesk.order.OrderUnknown;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import io.simdesk.stock.SimState;
import io.simdesk.stock.Stock;
import io.simdesk.support.Fixtures;
import io.simdesk.support.FragileSteps;
import io.simdesk.support.Journey;
import io.simdesk.support.Journeys;
import io.simdesk.support.KeptLetters;
import io.simdesk.support.PathCoverage;
import io.simdesk.support.ProcessTest;
import io.simdesk.support.SilentNeighbours;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class SimRenewalTest {

    @Autowired
    private RenewalProcess renewals;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Fixtures given;

    @Autowired
    private CarrierNetwork network;

    @Autowired
    private Stock stock;

    @Autowired
    private Fleet fleet;

    @Autowired
    private KeptLetters letters;

    @Autowired
    private FragileOutbox outbox;

    @Autowired
    private FragileSteps steps;

    @Autowired
    private SilentNeighbours neighbours;

    @Autowired
    private Cancellations cancellations;

    @AfterEach
    void everybodyAnswersAgain() {
        neighbours.speak();
    }

    @AfterAll
    static void everyPathWasTaken(@Autowired PathCoverage paths) {
        paths.assertAllTakenOf("sim-renewal");
    }

    @Test
    void movesTheLineToTheNewCard() throws Exception {
        var line = given.line();
        var card = given.card();

        var journey = renew(line, card, "DEFECTIVE");
        var old = journey.now().oldSim();
        journey.through("swapSim", "activateSim").hasNotPassed("blockLine").isDone();

        assertThat(network.read(line).sim()).isEqualTo(card);
        assertThat(fleet.line(Fixtures.CUSTOMER, line).sim()).isEqualTo(card);
        assertThat(stock.find(card).orElseThrow().state()).isEqualTo(SimState.ACTIVE);
        assertThat(stock.find(old).orElseThrow().state()).isEqualTo(SimState.QUARANTINED);
    }

    @Test
    void tellsTheRequesterAtReceiptAndAtTheEnd() throws Exception {
        var journey = renew(given.line(), given.card(), "SIZE").through("swapSim", "activateSim");

        await().untilAsserted(() -> assertThat(letters.purposes(journey.order()))
                .containsExactly(Purpose.RENEWAL_RECEIVED, Purpose.RENEWAL_DONE));
        assertThat(letters.about(journey.order())).allSatisfy(letter -> {
            assertThat(letter.to()).isEqualTo("fleet-a@example.com");
            assertThat(letter.language().getLanguage()).isEqualTo("fr");
        });
    }

    @Test
    void blocksAStolenLineFirstAndUnblocksItWithTheNewCard() throws Exception {
        var line = given.line();
        var journey = renew(line, given.card(), "STOLEN");

        journey.through("blockLine");
        assertThat(network.read(line).active()).isFalse();
        assertThat(fleet.line(Fixtures.CUSTOMER, line).status()).isEqualTo(LineStatus.SUSPENDED);

        journey.through("swapSim", "activateSim").isDone();
        assertThat(network.read(line).active()).isTrue();
        assertThat(fleet.line(Fixtures.CUSTOMER, line).status()).isEqualTo(LineStatus.ACTIVE);
    }

    @Test
    void putsARejectedCardOnTheDeskWhichUsesAnother() throws Exception {
        var rejected = given.card("901");
        var other = given.card();

        var journey = renew(given.line(), rejected, "LOST").through("blockLine", "swapSim");
        journey.stands(OrderState.AT_THE_DESK).waitsAt("repairRenewal");
        assertThat(journey.facts("repairRenewal"))
                .containsEntry("failedStep", "Swap the SIM")
                .containsEntry("reference", journey.order().value())
                .hasEntrySatisfying(
                        "whatHappened", text -> assertThat(text).asString().contains("refuses to serve"));

        journey.answer("repairRenewal", Map.of("choice", "otherSim", "otherSimNumber", printed(other)))
                .through("blockLine", "swapSim", "activateSim")
                .isDone();
        assertThat(stock.find(rejected).orElseThrow().state()).isEqualTo(SimState.FREE);
        assertThat(stock.find(other).orElseThrow().state()).isEqualTo(SimState.ACTIVE);
    }

    @Test
    void handsOverToTheDeskAfterTheLastAttemptAndCancels() throws Exception {
        var card = given.card("902");
        var line = given.line();

        var journey = renew(line, card, "STOLEN")
                .through("blockLine")
                .throughAllAttemptsOf("swapSim")
                .stands(OrderState.AT_THE_DESK);
        journey.answer("repairRenewal", Map.of("choice", "cancel", "cancellationReason", "Card is faulty"))
                .through("cancelRenewal")
                .hasPassed("explainCancellation")
                .ends(OrderState.CANCELLED);

        assertThat(stock.find(card).orElseThrow().state()).isEqualTo(SimState.FREE);
        assertThat(network.read(line).active()).isTrue();
        await().untilAsserted(() -> assertThat(letters.about(journey.order()))
                .last()
                .satisfies(letter -> assertThat(letter.facts()).containsEntry("why", "Card is faulty")));
    }

    @Test
    void goesOnAfterALostAnswerWithoutASecondChange() throws Exception {
        var card = given.card("903");
        var line = given.line();

        var journey = renew(line, card, "DEFECTIVE").failsAt("swapSim");
        assertThat(network.read(line).sim()).isEqualTo(card);

        journey.through("swapSim", "activateSim").isDone();
    }

    @Test
    void asksTheDeskWhenTheNetworkKeepsServingTheOldCard() throws Exception {
        var journey = renew(given.line(), given.card("904"), "DEFECTIVE")
                .through("swapSim")
                .throughAllAttemptsOf("activateSim")
                .stands(OrderState.AT_THE_DESK);

        assertThat(journey.facts("repairRenewal")).containsEntry("failedStep", "Activate the SIM");
        assertThat(journey.choices("repairRenewal")).containsExactly("tryAgain", "close");
        assertThatThrownBy(() -> journey.answer("repairRenewal", Map.of("choice", "cancel", "cancellationReason", "x")))
                .hasMessageStartingWith("The network already uses the new SIM");
    }

    @Test
    void neverOverwritesWhatTheNetworkKnowsBetter() throws Exception {
        var journey = renew(given.driftedLine(), given.card(), "DEFECTIVE").through("swapSim");

        journey.stands(OrderState.AT_THE_DESK).waitsAt("repairRenewal");
        assertThat(journey.now().failureCode()).contains("NetworkServesAnotherSim");
        journey.answer("repairRenewal", Map.of("choice", "tryAgain"))
                .through("swapSim")
                .stands(OrderState.AT_THE_DESK);
    }

    @Test
    void adoptsTheSimThatTheNetworkServesAfterItWasShown() throws Exception {
        var line = given.driftedLine();
        var card = given.card();
        var journey = renew(line, card, "DEFECTIVE").through("swapSim");
        var believed = journey.now().oldSim();
        var served = network.read(line).sim();
        assertThat(journey.facts("repairRenewal").get("phoneNow"))
                .asString()
                .contains(served.simNumber().digits());

        journey.answer("repairRenewal", Map.of("choice", "adoptSim"))
                .through("swapSim", "activateSim")
                .isDone();

        assertThat(network.read(line).sim()).isEqualTo(card);
        assertThat(stock.find(served).orElseThrow().state()).isEqualTo(SimState.QUARANTINED);
        assertThat(stock.find(believed).orElseThrow().state()).isEqualTo(SimState.QUARANTINED);
    }

    @Test
    void adoptsNothingButWhatWasShown() throws Exception {
        var line = given.driftedLine();
        var journey = renew(line, given.card(), "DEFECTIVE").through("swapSim");

        network.changeSim(network.read(line).sim(), given.card());

        assertThatThrownBy(() -> journey.answer("repairRenewal", Map.of("choice", "adoptSim")))
                .hasMessageContaining("does not serve the SIM any more that was shown");
    }

    @Test
    void decidesNothingWhileTheNetworkDoesNotSayWhatItServes() throws Exception {
        var journey = renew(given.line(), given.card("901"), "DEFECTIVE").through("swapSim");
        neighbours.silenceNetwork();

        var otherSim = Map.<String, Object>of("choice", "otherSim", "otherSimNumber", printed(given.card()));
        assertThatThrownBy(() -> journey.answer("repairRenewal", otherSim))
                .hasMessageStartingWith("The network does not answer right now");
        assertThatThrownBy(() -> journey.answer("repairRenewal", Map.of("choice", "close", "closingReason", "Done")))
                .hasMessageStartingWith("The network does not answer right now");

        neighbours.speak();
        journey.stands(OrderState.AT_THE_DESK)
                .answer("repairRenewal", otherSim)
                .through("swapSim", "activateSim")
                .isDone();
    }

    @Test
    void goesForwardByItselfWhenTheNetworkWasFasterThanTheCancellation() throws Exception {
        var line = given.driftedLine();
        var card = given.card();
        var journey = renew(line, card, "DEFECTIVE").through("swapSim");
        journey.answer("repairRenewal", Map.of("choice", "cancel", "cancellationReason", "Wrong card"));

        network.changeSim(network.read(line).sim(), card);

        journey.through("cancelRenewal")
                .hasPassed("resumeRenewal")
                .through("swapSim", "activateSim")
                .isDone();
        assertThat(journey.now().cancellationReason()).isEmpty();
    }

    @Test
    void asksTheDeskWhenAnOrderCannotBeResumed() throws Exception {
        var line = given.driftedLine();
        var card = given.card();
        var journey = renew(line, card, "DEFECTIVE").through("swapSim");
        journey.answer("repairRenewal", Map.of("choice", "cancel", "cancellationReason", "Wrong card"));
        network.changeSim(network.read(line).sim(), card);

        steps.breakAt(journey.order(), "resumeRenewal");
        journey.throughAllAttemptsOf("cancelRenewal").waitsAt("repairRenewal");
        steps.mend();

        journey.answer("repairRenewal", Map.of("choice", "cancel", "cancellationReason", "Wrong card"))
                .through("cancelRenewal", "swapSim", "activateSim")
                .isDone();
    }

    @Test
    void comesBackToTheDeskWhenTheCancellationFails() throws Exception {
        var journey = renew(given.line(), given.card("901"), "SIZE").through("swapSim");
        journey.answer("repairRenewal", Map.of("choice", "cancel", "cancellationReason", "No card left"));
        steps.breakAt(journey.order(), "cancelRenewal");
        journey.throughAllAttemptsOf("cancelRenewal").waitsAt("repairRenewal");

        steps.mend();
        assertThat(journey.facts("repairRenewal")).containsEntry("cancellationReason", "No card left");
        journey.answer("repairRenewal", Map.of("choice", "cancel", "cancellationReason", "No card left"))
                .through("cancelRenewal")
                .ends(OrderState.CANCELLED);
    }

    @Test
    void stopsAtItsRequestersWishBetweenTwoSteps() throws Exception {
        var line = given.line();
        var card = given.card();
        var journey = renew(line, card, "STOLEN").through("blockLine");

        cancellations.cancel(Fixtures.CUSTOMER, journey.order());
        cancellations.cancel(Fixtures.CUSTOMER, journey.order());
        journey.through("cancelRenewal").ends(OrderState.CANCELLED);

        assertThat(stock.find(card).orElseThrow().state()).isEqualTo(SimState.FREE);
        assertThat(network.read(line).active()).isTrue();
        await().untilAsserted(() -> assertThat(letters.about(journey.order()))
                .last()
                .satisfies(
                        letter -> assertThat(letter.facts()).containsEntry("why", "Vous l’avez demandé vous-même.")));
    }

    @Test
    void stopsAtItsRequestersWishAtTheDesk() throws Exception {
        var journey = renew(given.line(), given.card("901"), "SIZE").through("swapSim");

        cancellations.cancel(Fixtures.CUSTOMER, journey.order());

        journey.waitsAt("cancelRenewal").through("cancelRenewal").ends(OrderState.CANCELLED);
    }

    @Test
    void stopsForNobodyElseAndNotOnceTheNetworkHasChanged() throws Exception {
        var journey = renew(given.line(), given.card(), "SIZE");
        assertThatThrownBy(() -> cancellations.cancel(Fixtures.OTHER_CUSTOMER, journey.order()))
                .isInstanceOf(OrderUnknown.class);

        journey.through("swapSim");
        assertThatThrownBy(() -> cancellations.cancel(Fixtures.CUSTOMER, journey.order()))
                .isInstanceOf(TooLateToCancel.class);
        journey.through("activateSim").isDone();
        assertThatThrownBy(() -> cancellations.cancel(Fixtures.CUSTOMER, journey.order()))
                .isInstanceOf(OrderIsFinished.class);
    }

    @Test
    void closesAnOrderThatWasSettledByHandAndFollowsTheNetwork() throws Exception {
        var line = given.line();
        var card = given.card("902");
        var journey = renew(line, card, "DEFECTIVE").throughAllAttemptsOf("swapSim");
        assertThatThrownBy(() -> journey.answer("repairRenewal", Map.of("choice", "close", "closingReason", " ")))
                .isNotNull();

        given.movesByHand(line, card);
        journey.answer("repairRenewal", Map.of("choice", "close", "closingReason", "Changed at the counter"))
                .hasPassed("closeByHand")
                .isDone();

        assertThat(fleet.line(Fixtures.CUSTOMER, line).sim()).isEqualTo(card);
        assertThat(stock.find(card).orElseThrow().state()).isEqualTo(SimState.ACTIVE);
        await().untilAsserted(() -> assertThat(letters.about(journey.order()))
                .last()
                .satisfies(letter -> assertThat(letter.facts()).containsEntry("why", "Changed at the counter")));
    }

    @Test
    void keepsACardApartThatNobodyIsSureOf() throws Exception {
        var line = given.line();
        var card = given.card("901");
        var journey = renew(line, card, "DEFECTIVE").through("swapSim");

        journey.answer("repairRenewal", Map.of("choice", "close", "closingReason", "The user keeps the old card"))
                .isDone();

        assertThat(stock.find(card).orElseThrow().state()).isEqualTo(SimState.QUARANTINED);
        assertThat(fleet.line(Fixtures.CUSTOMER, line).sim()).isNotEqualTo(card);
    }

    @Test
    void offersOnlyWhatIsSafeNow() throws Exception {
        var rejected = renew(given.line(), given.card("901"), "SIZE").through("swapSim");
        assertThat(rejected.choices("repairRenewal")).containsExactly("tryAgain", "otherSim", "cancel", "close");

        var drifted = renew(given.driftedLine(), given.card(), "SIZE").through("swapSim");
        assertThat(drifted.choices("repairRenewal"))
                .containsExactly("tryAgain", "otherSim", "adoptSim", "cancel", "close");
    }

    @Test
    void tellsTheClerkInTheirLanguageWhatHappenedAndWhatItMeans() throws Exception {
        var journey = renew(given.line(), given.card("902"), "LOST")
                .through("blockLine")
                .throughAllAttemptsOf("swapSim");

        assertThat(journey.facts("repairRenewal", Locale.FRENCH))
                .containsEntry("failedStep", "Changer de SIM")
                .containsEntry("customer", "Alpina Logistics SA")
                .hasEntrySatisfying(
                        "phoneNow", text -> assertThat(text).asString().startsWith("Pas de service"))
                .hasEntrySatisfying(
                        "attempts", text -> assertThat(text).asString().startsWith("4 en échec"))
                .hasEntrySatisfying(
                        "promise", text -> assertThat(text).asString().startsWith("encore"));
    }

    @Test
    void handsOverWhatTheDatabaseRefuses() throws Exception {
        var journey = renew(given.line(), given.card(), "SIZE").through("swapSim");
        outbox.breakInDatabaseFor(journey.order(), Purpose.RENEWAL_DONE);

        journey.throughAllAttemptsOf("activateSim").stands(OrderState.AT_THE_DESK);

        outbox.mend();
        journey.answer("repairRenewal", Map.of("choice", "tryAgain"))
                .through("swapSim", "activateSim")
                .isDone();
    }

    @Test
    void handsOverAStepThatFailsOnlyWhileTheNextOneIsHandedOver() throws Exception {
        var journey = renew(given.line(), given.card(), "SIZE").through("swapSim");
        outbox.breakFor(journey.order(), Purpose.RENEWAL_DONE);
        journey.failsAt("activateSim")
                .failsAt("activateSim")
                .failsAt("activateSim")
                .failsAt("activateSim");
        steps.breakAt(journey.order(), "activateSim");

        journey.failsAt("activateSim")
                .through("activateSim")
                .waitsAt("repairRenewal")
                .stands(OrderState.AT_THE_DESK);

        outbox.mend();
        steps.mend();
        journey.answer("repairRenewal", Map.of("choice", "tryAgain"))
                .through("swapSim", "activateSim")
                .isDone();
    }

    @Test
    void asksTheDeskToTellARequesterWhoCouldNotBeTold() throws Exception {
        var journey = renew(given.line(), given.card(), "SIZE");
        outbox.breakFor(journey.order(), Purpose.RENEWAL_LATE);

        journey.throughAllAttemptsOf("promiseDue")
                .waitsAt("repairChase", "swapSim")
                .stands(OrderState.RECEIVED);
        journey.answer("repairChase", Map.of("chaseChoice", "told"))
                .through("swapSim", "activateSim")
                .isDone();
    }

    @Test
    void callsNoOrderLateThatHasEndedMeanwhile() throws Exception {
        var journey = renew(given.line(), given.card(), "SIZE");
        outbox.breakFor(journey.order(), Purpose.RENEWAL_LATE);
        journey.throughAllAttemptsOf("promiseDue").through("swapSim", "activateSim");
        outbox.mend();

        journey.answer("repairChase", Map.of("chaseChoice", "tryAgain")).isDone();
        assertThat(journey.now().late()).isFalse();
    }

    @Test
    void tellsARequesterAfterTheDeskHasTriedAgain() throws Exception {
        var journey = renew(given.line(), given.card(), "SIZE");
        outbox.breakFor(journey.order(), Purpose.RENEWAL_LATE);
        journey.throughAllAttemptsOf("promiseDue");

        outbox.mend();
        journey.answer("repairChase", Map.of("chaseChoice", "tryAgain"));

        assertThat(journey.now().late()).isTrue();
        journey.through("swapSim", "activateSim").isDone();
    }

    @Test
    void finishesACancellationThatCouldNotBeExplained() throws Exception {
        var journey = renew(given.line(), given.card("901"), "SIZE").through("swapSim");
        outbox.breakFor(journey.order(), Purpose.RENEWAL_CANCELLED);
        journey.answer("repairRenewal", Map.of("choice", "cancel", "cancellationReason", "No card left"))
                .throughAllAttemptsOf("cancelRenewal")
                .stands(OrderState.AT_THE_DESK);

        outbox.mend();
        assertThatThrownBy(() -> journey.answer("repairRenewal", Map.of("choice", "tryAgain")))
                .hasMessageContaining("already being cancelled");
        assertThat(journey.choices("repairRenewal")).containsExactly("cancel", "close");
        journey.answer("repairRenewal", Map.of("choice", "cancel", "cancellationReason", "No card left"))
                .through("cancelRenewal")
                .ends(OrderState.CANCELLED);
    }

    @Test
    void keepsTheSwapWhenTheConfirmationFails() throws Exception {
        var line = given.line();
        var card = given.card();
        var journey = renew(line, card, "SIZE").through("swapSim");
        outbox.breakFor(journey.order(), Purpose.RENEWAL_DONE);
        journey.throughAllAttemptsOf("activateSim").stands(OrderState.AT_THE_DESK);
        assertThat(journey.facts("repairRenewal")).containsEntry("failedStep", "Confirm the renewal");
        assertThat(network.read(line).sim()).isEqualTo(card);

        outbox.mend();
        journey.answer("repairRenewal", Map.of("choice", "tryAgain"))
                .through("swapSim", "activateSim")
                .isDone();
    }

    @Test
    void marksAnOrderThatMissesItsPromiseAndTellsOnce() throws Exception {
        var journey = renew(given.line(), given.card(), "SIZE").through("promiseDue");

        assertThat(journey.now().late()).isTrue();
        await().untilAsserted(() -> assertThat(letters.purposes(journey.order()))
                .containsExactly(Purpose.RENEWAL_RECEIVED, Purpose.RENEWAL_LATE));
        journey.through("swapSim", "activateSim").isDone();
    }

    @Test
    void raisesTheDesksTaskOfAnOrderThatMissesItsPromise() throws Exception {
        var journey = renew(given.line(), given.card("901"), "SIZE").through("swapSim");
        assertThat(journey.task("repairRenewal").getPriority()).isEqualTo(50);

        journey.through("promiseDue");
        assertThat(journey.task("repairRenewal").getPriority()).isEqualTo(UrgentTasks.URGENT);

        journey.answer("repairRenewal", Map.of("choice", "tryAgain")).through("swapSim");
        assertThat(journey.task("repairRenewal").getPriority()).isEqualTo(UrgentTasks.URGENT);
    }

    private Journey renew(Msisdn line, Iccid card, String reason) throws Exception {
        return journeys.of(
                renewals.start(new RenewalRequest(line.national(), printed(card), reason, Optional.empty())));
    }

    private static String printed(Iccid card) {
        return card.simNumber().digits();
    }
}
