package io.simdesk.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.carrier.ProfileNews;
import io.simdesk.desk.TooLateToCancel;
import io.simdesk.desk.process.Cancellations;
import io.simdesk.engine.UrgentTasks;
import io.simdesk.fleet.Fleet;
import io.simdesk.issuance.Delivery;
import io.simdesk.issuance.EsimRequest;
import io.simdesk.message.FragileOutbox;
import io.simdesk.message.Letter;
import io.simdesk.message.Purpose;
import io.simdesk.order.OrderState;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.SimKind;
import io.simdesk.stock.SimState;
import io.simdesk.stock.Stock;
import io.simdesk.support.Fixtures;
import io.simdesk.support.FragileSteps;
import io.simdesk.support.Journey;
import io.simdesk.support.Journeys;
import io.simdesk.support.KeptLetters;
import io.simdesk.support.PathCoverage;
import io.simdesk.support.ProcessTest;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class EsimIssuanceTest extends PhoneAwaitedPaths {

    private static final Map<String, Object> CONFIRMED =
            Map.of("decision", "CONFIRM", "recipientEmail", "an@example.com", "language", "nl", "copyToManager", "NO");

    @Autowired
    private IssuanceProcess issuances;

    @Autowired
    private ProfileNews news;

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
    private Cancellations cancellations;

    @AfterAll
    static void everyPathWasTaken(@Autowired PathCoverage paths) {
        paths.assertAllTakenOf("esim-issuance");
    }

    @Test
    void movesTheLineWhenThePhoneHasTheProfile() throws Exception {
        var line = given.line();
        var esim = given.esim("000");

        var journey = complete(line, "NEW_DEVICE", "NO").through("prepareProfile");
        journey.stands(OrderState.WAITING_FOR_INSTALLATION).waitsAt("phoneAwaited");
        assertThat(network.read(line).sim()).isNotEqualTo(esim);

        news.installed(esim);
        journey.through("swapSim", "activateSim").isDone();
        assertThat(network.read(line).sim()).isEqualTo(esim);
        assertThat(fleet.line(Fixtures.CUSTOMER, line).simKind()).isEqualTo(SimKind.ESIM);
    }

    @Test
    void sendsTheCodeToTheUserAndAConfirmationWithoutItToTheManager() throws Exception {
        given.esim("000");
        var journey = complete(given.line(), "NEW_DEVICE", "NO").through("prepareProfile");

        await().untilAsserted(() -> assertThat(letters.purposes(journey.order()))
                .containsExactlyInAnyOrder(Purpose.ESIM_FOR_USER, Purpose.ESIM_CONFIRMED));
        var toUser = letter(journey, Purpose.ESIM_FOR_USER);
        assertThat(toUser.to()).isEqualTo("an@example.com");
        assertThat(toUser.language().getLanguage()).isEqualTo("nl");
        assertThat(toUser.facts().get("activationCode")).asString().startsWith("1$");
        assertThat(toUser.pictures()).hasSize(1);
        assertThat(letter(journey, Purpose.ESIM_CONFIRMED).facts()).doesNotContainKey("activationCode");
    }

    @Test
    void sendsTheManagerTheSamePictureWhenACopyIsWanted() throws Exception {
        given.esim("000");
        var journey = complete(given.line(), "NEW_DEVICE", "YES").through("prepareProfile");

        await().untilAsserted(() -> assertThat(letters.about(journey.order())).hasSize(2));
        var copy = letter(journey, Purpose.ESIM_CONFIRMED_WITH_CODE);
        assertThat(copy.to()).isEqualTo("fleet-a@example.com");
        assertThat(copy.pictures().get(0).png())
                .isEqualTo(
                        letter(journey, Purpose.ESIM_FOR_USER).pictures().get(0).png());
    }

    @Test
    void showsTheNewNumberBeforeTheManagerConfirms() throws Exception {
        var esim = given.esim("000");

        var journey = requested(given.line(), "SIZE").stands(OrderState.WAITING_FOR_REQUESTER);
        assertThat(journey.task("completeEsimRequest").getAssignee()).isEqualTo("fleet-a");
        assertThat(journey.facts("completeEsimRequest"))
                .containsEntry("newSimNumber", esim.simNumber().digits());

        journey.answer("completeEsimRequest", CONFIRMED)
                .through("prepareProfile")
                .stands(OrderState.WAITING_FOR_INSTALLATION);
        news.installed(esim);
        journey.through("swapSim", "activateSim").isDone();
    }

    @Test
    void refusesAnAddressThatIsNoneAndKeepsTheTask() throws Exception {
        given.esim("000");
        var journey = requested(given.line(), "SIZE");

        assertThatThrownBy(() -> journey.answer(
                        "completeEsimRequest",
                        Map.of(
                                "decision", "CONFIRM",
                                "recipientEmail", "an@example.com\r\nBcc: all@example.com",
                                "language", "nl",
                                "copyToManager", "NO")))
                .isNotNull();
        journey.waitsAt("completeEsimRequest").answer("completeEsimRequest", Map.of("decision", "LEAVE"));
        journey.ends(OrderState.CANCELLED);
    }

    @Test
    void givesTheEsimBackWhenItIsNotConfirmedInTime() throws Exception {
        var esim = given.esim("000");

        requested(given.line(), "SIZE").through("notConfirmedInTime").ends(OrderState.EXPIRED);
        assertThat(stock.find(esim).orElseThrow().state()).isEqualTo(SimState.FREE);
    }

    @Test
    void neverIssuesWhatNobodyConfirmed() throws Exception {
        var esim = given.esim("000");
        var journey = requested(given.line(), "SIZE");
        given.lose(esim);
        journey.throughAllAttemptsOf("notConfirmedInTime").stands(OrderState.AT_THE_DESK);

        journey.answer("repairIssuance", Map.of("choice", "tryAgain"))
                .through("prepareProfile")
                .stands(OrderState.AT_THE_DESK);
        given.find(esim);
        journey.answer("repairIssuance", Map.of("choice", "cancel", "cancellationReason", "Never confirmed"))
                .through("cancelProfile")
                .ends(OrderState.CANCELLED);
    }

    @Test
    void blocksALostLineBeforeAnythingElse() throws Exception {
        var line = given.line();
        var esim = given.esim("000");

        var journey = complete(line, "LOST", "NO").through("blockLine");
        assertThat(network.read(line).active()).isFalse();

        journey.through("prepareProfile");
        news.installed(esim);
        journey.through("swapSim", "activateSim").isDone();
        assertThat(network.read(line).active()).isTrue();
    }

    @Test
    void keepsNewsThatComesBeforeAnybodyWaits() throws Exception {
        var esim = given.esim("000");
        var journey = complete(given.line(), "SIZE", "NO");

        news.installed(esim);
        journey.through("prepareProfile").waitsAt("phoneAwaited");
        news.installed(esim);

        journey.through("swapSim", "activateSim").isDone();
    }

    @Test
    void cancelsAProfileThatTheServerRejects() throws Exception {
        var esim = given.esim("911");
        var journey = complete(given.line(), "SIZE", "NO").through("prepareProfile");
        journey.stands(OrderState.AT_THE_DESK);
        assertThat(journey.facts("repairIssuance")).containsEntry("failedStep", "Prepare the eSIM");

        journey.answer("repairIssuance", Map.of("choice", "cancel", "cancellationReason", "No profile"))
                .through("cancelProfile")
                .hasPassed("giveBackEsim", "explainCancellation")
                .ends(OrderState.CANCELLED);
        assertThat(stock.find(esim).orElseThrow().state()).isEqualTo(SimState.FREE);
        await().untilAsserted(
                        () -> assertThat(letters.purposes(journey.order())).containsExactly(Purpose.ESIM_CANCELLED));
    }

    @Test
    void triesAgainFromTheDeskWithoutWaitingForASecondInstallation() throws Exception {
        var esim = given.esim("914");
        var journey =
                complete(given.line(), "SIZE", "NO").failsAt("prepareProfile").through("prepareProfile");
        news.installed(esim);
        outbox.breakFor(journey.order(), Purpose.ESIM_ACTIVE);
        journey.through("swapSim").throughAllAttemptsOf("activateSim").stands(OrderState.AT_THE_DESK);

        outbox.mend();
        journey.answer("repairIssuance", Map.of("choice", "tryAgain"))
                .through("prepareProfile")
                .waitsAt("phoneAwaited");
        news.installed(esim);
        journey.through("swapSim", "activateSim").isDone();
    }

    @Test
    void comesBackToTheDeskWhenTheProfileCannotBeCancelled() throws Exception {
        given.esim("911");
        var journey = complete(given.line(), "SIZE", "NO").through("prepareProfile");
        journey.answer("repairIssuance", Map.of("choice", "cancel", "cancellationReason", "Server is down"));
        steps.breakAt(journey.order(), "cancelProfile");

        journey.throughAllAttemptsOf("cancelProfile")
                .stands(OrderState.AT_THE_DESK)
                .waitsAt("repairIssuance");

        steps.mend();
        assertThat(journey.choices("repairIssuance")).containsExactly("cancel", "close");
        journey.answer("repairIssuance", Map.of("choice", "cancel", "cancellationReason", "Server is down"))
                .through("cancelProfile")
                .ends(OrderState.CANCELLED);
    }

    @Test
    void goesForwardByItselfWhenTheNetworkWasFasterThanTheCancellation() throws Exception {
        var line = given.line();
        var esim = given.esim("000");
        var journey = complete(line, "SIZE", "NO").through("prepareProfile");
        cancellations.cancel(Fixtures.CUSTOMER, journey.order());

        given.movesByHand(line, esim);

        journey.through("cancelProfile")
                .hasPassed("resumeIssuance")
                .through("prepareProfile")
                .waitsAt("phoneAwaited");
        news.installed(esim);
        journey.through("swapSim", "activateSim").isDone();
    }

    @Test
    void asksTheDeskWhenAnOrderCannotBeResumed() throws Exception {
        var line = given.line();
        var esim = given.esim("000");
        var journey = complete(line, "SIZE", "NO").through("prepareProfile");
        cancellations.cancel(Fixtures.CUSTOMER, journey.order());
        given.movesByHand(line, esim);

        steps.breakAt(journey.order(), "resumeIssuance");
        journey.throughAllAttemptsOf("cancelProfile").waitsAt("repairIssuance");
        steps.mend();

        journey.answer("repairIssuance", Map.of("choice", "close", "closingReason", "The eSIM works"))
                .isDone();
        assertThat(fleet.line(Fixtures.CUSTOMER, line).sim()).isEqualTo(esim);
    }

    @Test
    void stopsAtItsRequestersWishWhileItWaitsForThePhone() throws Exception {
        var esim = given.esim("000");
        var journey = complete(given.line(), "SIZE", "NO").through("prepareProfile");

        cancellations.cancel(Fixtures.CUSTOMER, journey.order());
        journey.through("cancelProfile").ends(OrderState.CANCELLED);

        assertThat(stock.find(esim).orElseThrow().state()).isEqualTo(SimState.FREE);
        await().untilAsserted(
                        () -> assertThat(letters.purposes(journey.order())).contains(Purpose.ESIM_CANCELLED));
    }

    @Test
    void stopsAtItsRequestersWishBeforeItIsComplete() throws Exception {
        var esim = given.esim("000");
        var journey = requested(given.line(), "SIZE");

        cancellations.cancel(Fixtures.CUSTOMER, journey.order());

        journey.ends(OrderState.CANCELLED);
        assertThat(stock.find(esim).orElseThrow().state()).isEqualTo(SimState.FREE);
    }

    @Test
    void stopsAtItsRequestersWishAtTheDesk() throws Exception {
        given.esim("911");
        var journey = complete(given.line(), "SIZE", "NO").through("prepareProfile");

        cancellations.cancel(Fixtures.CUSTOMER, journey.order());

        journey.waitsAt("cancelProfile").through("cancelProfile").ends(OrderState.CANCELLED);
    }

    @Test
    void doesNotStopOnceThePhoneHasTheProfile() throws Exception {
        var esim = given.esim("000");
        var journey = complete(given.line(), "SIZE", "NO").through("prepareProfile");

        news.installed(esim);

        assertThatThrownBy(() -> cancellations.cancel(Fixtures.CUSTOMER, journey.order()))
                .isInstanceOf(TooLateToCancel.class);
        journey.through("swapSim", "activateSim").isDone();
    }

    @Test
    void takesAnotherEsimInThePlaceOfOneThatTheServerRejects() throws Exception {
        var rejected = given.esim("911");
        var journey = complete(given.line(), "SIZE", "NO").through("prepareProfile");
        assertThat(journey.choices("repairIssuance"))
                .containsExactly("tryAgain", "otherSim", "correctAddress", "cancel", "close");
        assertThatThrownBy(() -> journey.answer("repairIssuance", Map.of("choice", "otherSim")))
                .hasMessageContaining("no free eSIM left");

        var other = given.esim("000");
        journey.answer("repairIssuance", Map.of("choice", "otherSim"))
                .through("prepareProfile")
                .waitsAt("phoneAwaited");
        news.installed(other);
        journey.through("swapSim", "activateSim").isDone();
        assertThat(journey.now().newSim()).isEqualTo(other);
        assertThat(stock.find(rejected).orElseThrow().state()).isEqualTo(SimState.RETIRED);
    }

    @Test
    void sendsTheCodeToTheAddressThatTheDeskCorrected() throws Exception {
        given.esim("000");
        var journey = complete(given.line(), "SIZE", "NO");
        outbox.breakFor(journey.order(), Purpose.ESIM_CONFIRMED);
        journey.throughAllAttemptsOf("prepareProfile").stands(OrderState.AT_THE_DESK);
        outbox.mend();

        assertThat(journey.facts("repairIssuance")).containsEntry("recipientEmail", "an@example.com");
        journey.answer("repairIssuance", Map.of("choice", "correctAddress", "newRecipient", "jan@example.com"))
                .through("prepareProfile")
                .waitsAt("phoneAwaited");

        await().untilAsserted(() -> assertThat(letters.about(journey.order()))
                .filteredOn(letter -> letter.purpose() == Purpose.ESIM_FOR_USER)
                .extracting(Letter::to)
                .contains("jan@example.com"));
    }

    @Test
    void marksAnOrderWhoseCodeIsLateAndTellsOnce() throws Exception {
        given.esim("911");
        var journey = complete(given.line(), "SIZE", "NO").through("prepareProfile", "promiseDue");

        assertThat(journey.now().late()).isTrue();
        assertThat(journey.task("repairIssuance").getPriority()).isEqualTo(UrgentTasks.URGENT);
        await().untilAsserted(
                        () -> assertThat(letters.purposes(journey.order())).containsExactly(Purpose.ESIM_LATE));
        assertThat(letter(journey, Purpose.ESIM_LATE).facts().get("atTheDesk"))
                .asString()
                .startsWith("Le serveur eSIM n’accepte pas cette eSIM");
    }

    @Test
    void keepsItsPromiseOnceTheCodeHasGoneOut() throws Exception {
        given.esim("000");
        var journey =
                complete(given.line(), "SIZE", "NO").through("prepareProfile").through("promiseDue");

        assertThat(journey.now().late()).isFalse();
        journey.waitsAt("phoneAwaited");
    }

    @Test
    void asksTheDeskToTellARequesterWhoCouldNotBeTold() throws Exception {
        given.esim("911");
        var journey = complete(given.line(), "SIZE", "NO").through("prepareProfile");
        outbox.breakFor(journey.order(), Purpose.ESIM_LATE);
        journey.throughAllAttemptsOf("promiseDue").waitsAt("repairChase", "repairIssuance");
        assertThat(journey.now().failedStep()).contains("prepareProfile");

        outbox.mend();
        journey.answer("repairChase", Map.of("chaseChoice", "tryAgain"));
        assertThat(journey.now().late()).isTrue();
    }

    @Test
    void callsNoOrderLateThatTheDeskHasCancelledMeanwhile() throws Exception {
        given.esim("911");
        var journey = complete(given.line(), "SIZE", "NO").through("prepareProfile");
        outbox.breakFor(journey.order(), Purpose.ESIM_LATE);
        journey.throughAllAttemptsOf("promiseDue")
                .answer("repairIssuance", Map.of("choice", "cancel", "cancellationReason", "No profile"))
                .through("cancelProfile");
        outbox.mend();

        journey.answer("repairChase", Map.of("chaseChoice", "tryAgain")).ends(OrderState.CANCELLED);
        assertThat(journey.now().late()).isFalse();
    }

    @Test
    void letsTheDeskTellTheRequesterByHand() throws Exception {
        given.esim("911");
        var journey = complete(given.line(), "SIZE", "NO").through("prepareProfile");
        outbox.breakFor(journey.order(), Purpose.ESIM_LATE);
        journey.throughAllAttemptsOf("promiseDue");
        outbox.mend();

        journey.answer("repairChase", Map.of("chaseChoice", "told")).waitsAt("repairIssuance");
    }

    @Test
    void finishesACancellationThatCouldNotBeExplained() throws Exception {
        given.esim("911");
        var journey = complete(given.line(), "SIZE", "NO").through("prepareProfile");
        outbox.breakFor(journey.order(), Purpose.ESIM_CANCELLED);
        journey.answer("repairIssuance", Map.of("choice", "cancel", "cancellationReason", "No profile"))
                .throughAllAttemptsOf("cancelProfile")
                .stands(OrderState.AT_THE_DESK);

        outbox.mend();
        journey.answer("repairIssuance", Map.of("choice", "cancel", "cancellationReason", "No profile"))
                .through("cancelProfile")
                .ends(OrderState.CANCELLED);
    }

    @Test
    void keepsNoSecretAmongItsVariables() throws Exception {
        given.esim("000");
        var journey = requested(given.line(), "SIZE").answer("completeEsimRequest", CONFIRMED);

        assertThat(journey.variables()).containsOnlyKeys("reason", "decision", "copyToManager");
        journey.through("prepareProfile");
        assertThat(journey.variables()).containsOnlyKeys("reason", "decision", "copyToManager");
    }

    private Letter letter(Journey journey, Purpose purpose) {
        return letters.about(journey.order()).stream()
                .filter(letter -> letter.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    private Journey requested(Msisdn line, String reason) throws Exception {
        return ask(line, reason, Optional.empty());
    }

    private Journey complete(Msisdn line, String reason, String copyToManager) throws Exception {
        return ask(line, reason, Optional.of(new Delivery("an@example.com", "nl", copyToManager)));
    }

    private Journey ask(Msisdn line, String reason, Optional<Delivery> delivery) throws Exception {
        return journeys.of(issuances.start(new EsimRequest(line.national(), reason, Optional.empty(), delivery)));
    }
}
