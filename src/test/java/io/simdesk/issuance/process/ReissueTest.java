package io.simdesk.issuance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.simdesk.carrier.ProfileEvent;
import io.simdesk.carrier.ProfileNews;
import io.simdesk.carrier.ProfileProgress;
import io.simdesk.issuance.Delivery;
import io.simdesk.issuance.EsimRequest;
import io.simdesk.issuance.NothingToReissue.EsimIsInstalled;
import io.simdesk.issuance.NothingToReissue.NoCodeYet;
import io.simdesk.issuance.NothingToReissue.NotAnEsimOrder;
import io.simdesk.issuance.NothingToReissue.OrderIsOver;
import io.simdesk.issuance.Reissue;
import io.simdesk.issuance.Reissues;
import io.simdesk.message.Letter;
import io.simdesk.message.Purpose;
import io.simdesk.order.OrderState;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Refusal;
import io.simdesk.sim.SimKind;
import io.simdesk.stock.SimState;
import io.simdesk.stock.Stock;
import io.simdesk.support.Fixtures;
import io.simdesk.support.Journey;
import io.simdesk.support.Journeys;
import io.simdesk.support.KeptLetters;
import io.simdesk.support.ProcessTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class ReissueTest {

    @Autowired
    private IssuanceProcess issuances;

    @Autowired
    private RenewalProcess renewals;

    @Autowired
    private Reissues reissues;

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
    private TransactionTemplate transaction;

    @Test
    void sendsACodeThatWasNeverUsedOnceMore() throws Exception {
        given.esim("000");
        var journey = sent("YES");

        issuances.reissue(journey.order());

        await().untilAsserted(() -> assertThat(codes(journey)).hasSize(4));
        assertThat(codes(journey))
                .extracting(letter -> letter.facts().get("activationCode"))
                .containsOnly(codes(journey).get(0).facts().get("activationCode"));
        journey.waitsAt("phoneAwaited");
    }

    @Test
    void sendsItOnceHoweverQuicklyItIsAskedForAgain() throws Exception {
        given.esim("000");
        var journey = sent("NO");

        issuances.reissue(journey.order());
        issuances.reissue(journey.order());
        given.esim("000");
        var later = sent("NO");

        await().untilAsserted(() -> assertThat(codes(later)).hasSize(1));
        assertThat(codes(journey)).hasSize(2);
    }

    @Test
    void replacesAProfileThatAPhoneHasSpoilt() throws Exception {
        var spoilt = given.esim("000");
        var journey = sent("NO");
        news.heard(failed(spoilt));
        var fresh = given.sim(Fixtures.CUSTOMER, SimKind.ESIM, SimState.FREE, "000");

        assertThat(reissue(journey)).isEqualTo(Reissue.NEW_PROFILE);

        assertThat(journey.now().newSim()).isEqualTo(fresh);
        assertThat(journey.now().state()).as("nobody has a code to install").isEqualTo(OrderState.IN_PROGRESS);
        assertThat(stock.find(spoilt).orElseThrow().state()).isEqualTo(SimState.RETIRED);
        assertThat(stock.find(fresh).orElseThrow().state()).isEqualTo(SimState.RESERVED);
    }

    @Test
    void refusesWhileTheFirstCodeIsBeingMade() throws Exception {
        given.esim("000");
        var journey = asked("NO");

        assertThatThrownBy(() -> issuances.reissue(journey.order())).isInstanceOf(NoCodeYet.class);
    }

    @Test
    void refusesOnceTheEsimIsOnThePhone() throws Exception {
        var esim = given.esim("000");
        var journey = sent("NO");
        news.installed(esim);

        assertThatThrownBy(() -> issuances.reissue(journey.order())).isInstanceOf(EsimIsInstalled.class);
    }

    @Test
    void refusesAfterTheEnd() throws Exception {
        given.esim("911");
        var journey = asked("NO").through("prepareProfile").stands(OrderState.AT_THE_DESK);
        journey.answer("repairIssuance", Map.of("choice", "cancel", "cancellationReason", "No profile"))
                .through("cancelProfile")
                .ends(OrderState.CANCELLED);

        assertThatThrownBy(() -> issuances.reissue(journey.order())).isInstanceOf(OrderIsOver.class);
    }

    @Test
    void hasNoCodeForAPlasticCard() throws Exception {
        var request = new RenewalRequest(
                given.line().national(), given.card().simNumber().digits(), "DEFECTIVE", Optional.empty());
        var order = renewals.start(request);

        assertThatThrownBy(() -> issuances.reissue(order)).isInstanceOf(NotAnEsimOrder.class);
    }

    private Reissue reissue(Journey journey) {
        return transaction.execute(status -> {
            try {
                return reissues.reissue(journey.order());
            } catch (Refusal e) {
                throw new AssertionError(e);
            }
        });
    }

    private List<Letter> codes(Journey journey) {
        return letters.about(journey.order()).stream()
                .filter(letter -> letter.purpose() == Purpose.ESIM_FOR_USER
                        || letter.purpose() == Purpose.ESIM_CONFIRMED_WITH_CODE)
                .toList();
    }

    private static ProfileEvent failed(Iccid esim) {
        return new ProfileEvent(esim, "", ProfileProgress.INSTALLED, Instant.now(), "8.1/4.2");
    }

    private Journey sent(String copy) throws Exception {
        return asked(copy).through("prepareProfile").stands(OrderState.WAITING_FOR_INSTALLATION);
    }

    private Journey asked(String copy) throws Exception {
        var delivery = new Delivery("an@example.com", "nl", copy);
        var request = new EsimRequest(given.line().national(), "NEW_DEVICE", Optional.empty(), Optional.of(delivery));
        return journeys.of(issuances.start(request));
    }
}
