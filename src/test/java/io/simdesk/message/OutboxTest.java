package io.simdesk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.simdesk.carrier.ProfileNews;
import io.simdesk.issuance.Delivery;
import io.simdesk.issuance.EsimRequest;
import io.simdesk.issuance.process.IssuanceProcess;
import io.simdesk.outage.Outages;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.support.EngineDays;
import io.simdesk.support.Fixtures;
import io.simdesk.support.Journey;
import io.simdesk.support.Journeys;
import io.simdesk.support.KeptLetters;
import io.simdesk.support.ProcessTest;
import io.simdesk.support.SilentNeighbours;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class OutboxTest {

    private static final int MANY = 8;

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxBook book;

    @Autowired
    private Postman postman;

    @Autowired
    private RenewalProcess renewals;

    @Autowired
    private IssuanceProcess issuances;

    @Autowired
    private ProfileNews news;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Fixtures given;

    @Autowired
    private KeptLetters letters;

    @Autowired
    private SilentNeighbours neighbours;

    @Autowired
    private Outages outages;

    @Autowired
    private EngineDays time;

    @AfterEach
    void everythingAnswersAgain() {
        neighbours.speak();
        outages.answered(HeldMails.SEND);
        time.reset();
        outages.look();
    }

    @Test
    void aSilentMailServerDelaysMailsAndNothingElse() throws Exception {
        neighbours.silenceMailServer();
        var renewed = new ArrayList<Journey>();
        for (var i = 0; i < MANY; i++) {
            renewed.add(renewal().through("swapSim", "activateSim").isDone());
        }
        await().until(() -> outages.held(HeldMails.SEND) > 0);

        passWithPost(Duration.ofHours(30));
        assertThat(renewed).allSatisfy(journey -> {
            assertThat(outbox.about(journey.order()))
                    .extracting(OutboxMail::state)
                    .containsOnly(MailState.WAITING);
            assertThat(letters.about(journey.order())).isEmpty();
        });

        neighbours.speak();
        await().untilAsserted(() -> {
            passWithPost(Duration.ofMinutes(10));
            assertThat(renewed)
                    .allSatisfy(journey -> assertThat(letters.purposes(journey.order()))
                            .containsExactlyInAnyOrder(Purpose.RENEWAL_RECEIVED, Purpose.RENEWAL_DONE));
        });
        outages.look();
        assertThat(outages.lasting()).isEmpty();
    }

    @Test
    void aPhoneThatWasFasterThanItsMailGetsNoPromiseOfACode() throws Exception {
        var esim = given.esim("000");
        neighbours.silenceMailServer();
        var delivery = Optional.of(new Delivery("an@example.com", "nl", "YES"));
        var request = new EsimRequest(given.line().national(), "SIZE", Optional.empty(), delivery);
        var journey = journeys.of(issuances.start(request)).through("prepareProfile");
        news.installed(esim);
        journey.through("swapSim", "activateSim").isDone();

        neighbours.speak();
        await().untilAsserted(() -> {
            passWithPost(Duration.ofMinutes(10));
            assertThat(letters.purposes(journey.order()))
                    .containsExactlyInAnyOrder(Purpose.ESIM_CODE_GONE, Purpose.ESIM_CODE_GONE, Purpose.ESIM_ACTIVE);
        });
        assertThat(letters.about(journey.order()))
                .filteredOn(letter -> letter.purpose() == Purpose.ESIM_CODE_GONE)
                .extracting(letter -> letter.facts().get("installed"))
                .containsOnly(true);
    }

    @Test
    void whatAKilledNodeHadTakenOutIsTakenOutAgainAfterHalfAMinuteUnderTheSameId() throws Exception {
        neighbours.silenceMailServer();
        var order = renewal().order();
        var taken = await().until(() -> takenOut(order.value()), Optional::isPresent)
                .orElseThrow();
        neighbours.speak();

        time.move(Duration.ofSeconds(31));
        postman.startRound();

        await().untilAsserted(() -> assertThat(letters.about(journeys.of(order).order()))
                .extracting(Letter::messageId)
                .containsExactly(taken.messageId()));
    }

    @Test
    void aMailThatTookTooLongToReachIsLeftToWhoeverHasItNow() throws Exception {
        neighbours.silenceMailServer();
        var order = renewal().order();
        await().until(() -> outbox.about(order).get(0).failure().isPresent());
        time.move(Duration.ofMinutes(10));
        var slow = book.takeDue();
        time.move(Duration.ofMinutes(10));
        var other = book.takeDue();

        assertThat(slow.mails()).isNotEmpty().allMatch(mail -> !book.holds(slow, mail));
        assertThat(other.mails()).isNotEmpty().allMatch(mail -> book.holds(other, mail));
    }

    /** The mail as somebody has it who is killed before it is booked. */
    private Optional<OutboxMail> takenOut(String reference) {
        time.move(Duration.ofSeconds(15));
        return book.takeDue().mails().stream()
                .filter(mail -> mail.outgoing().order().value().equals(reference))
                .findFirst();
    }

    private void passWithPost(Duration duration) {
        for (var passed = Duration.ZERO; passed.compareTo(duration) < 0; passed = passed.plusMinutes(10)) {
            time.move(Duration.ofMinutes(10));
            outages.look();
            postman.startRound();
        }
    }

    private Journey renewal() throws Exception {
        var printed = given.card().simNumber().digits();
        return journeys.of(
                renewals.start(new RenewalRequest(given.line().national(), printed, "SIZE", Optional.empty())));
    }
}
