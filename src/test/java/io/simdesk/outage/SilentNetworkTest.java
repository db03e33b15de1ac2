package io.simdesk.outage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reference;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.sim.Iccid;
import io.simdesk.support.EngineDays;
import io.simdesk.support.Fixtures;
import io.simdesk.support.Journeys;
import io.simdesk.support.ProcessTest;
import io.simdesk.support.SilentNeighbours;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
class SilentNetworkTest {

    private static final int MANY = 20;
    private static final Call READ = new Call(Neighbour.NETWORK, "read");
    private static final Call CHANGE = new Call(Neighbour.NETWORK, "changeSim");

    @Autowired
    private RenewalProcess renewals;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Fixtures given;

    @Autowired
    private SilentNeighbours neighbours;

    @Autowired
    private Outages outages;

    @Autowired
    private EngineDays time;

    @Autowired
    private TaskService tasks;

    @Autowired
    private MeterRegistry meters;

    @AfterEach
    void everythingAnswersAgain() {
        neighbours.speak();
        outages.answered(READ);
        outages.answered(CHANGE);
        time.reset();
        outages.look();
    }

    @Test
    void anHourOfSilenceBringsNobodyToTheDeskAndEverythingGoesOnByItself(CapturedOutput log) throws Exception {
        var orders = orders(MANY);
        neighbours.silenceNetwork();

        time.pass(Duration.ofHours(1), Duration.ofMinutes(1), orders);

        assertThat(orders).noneMatch(this::isAtTheDesk);
        assertThat(neighbours.unanswered()).as("calls to a silent network").isLessThan(70);
        assertThat(outages.held(READ)).isEqualTo(MANY);
        assertThat(meters.get("simdesk.outages")
                        .tag("neighbour", "NETWORK")
                        .gauge()
                        .value())
                .isOne();
        assertThat(log.getOut()).containsOnlyOnce("NETWORK is down");

        neighbours.speak();
        time.pass(Duration.ofMinutes(2), Duration.ofSeconds(30), orders);

        assertThat(orders).extracting(order -> ledger.order(order).state()).containsOnly(OrderState.DONE);
        assertThat(outages.lasting()).isEmpty();
    }

    @Test
    void anHourOfSilenceKeepsEvenALoneOrderFromTheDesk() throws Exception {
        var orders = orders(1);
        neighbours.silenceNetwork();

        time.pass(Duration.ofHours(1), Duration.ofMinutes(1), orders);

        assertThat(orders).noneMatch(this::isAtTheDesk);
        neighbours.speak();
        time.pass(Duration.ofMinutes(6), Duration.ofSeconds(30), orders);
        assertThat(orders).extracting(order -> ledger.order(order).state()).containsOnly(OrderState.DONE);
    }

    @Test
    void whatFewWaitForSinceHoursIsForTheDesk() throws Exception {
        var orders = orders(2);
        neighbours.silenceNetwork();

        time.pass(Duration.ofHours(2), Duration.ofMinutes(5), orders);
        assertThat(orders).noneMatch(this::isAtTheDesk);
        time.pass(Duration.ofHours(1), Duration.ofMinutes(1), orders);

        assertThat(orders).allMatch(this::isAtTheDesk);
    }

    @Test
    void stepsThatFindOutTogetherSayItOnce(CapturedOutput log) {
        var subjects = IntStream.range(0, 32).mapToObj(Integer::toString).toList();

        subjects.parallelStream()
                .forEach(subject -> outages.unanswered(READ, subject, new NoAnswer("network", "cut off by the test")));

        assertThat(outages.lasting()).hasSize(1);
        assertThat(log.getOut()).containsOnlyOnce(" ERROR ").contains("NETWORK is down");
    }

    @Test
    void oneOrderThatNobodyAnswersStopsNoOther() throws Exception {
        var poisoned = journeys.of(order(given.card("902")));
        poisoned.throughAllAttemptsOf("swapSim").stands(OrderState.AT_THE_DESK);

        journeys.of(order(given.card())).through("swapSim", "activateSim").isDone();
        assertThat(outages.lasting()).isEmpty();
    }

    @Test
    void ordersThatAreNeverAnsweredTakeTheirTurnsFromNoOther() throws Exception {
        var orders = new ArrayList<>(
                IntStream.range(0, 5).mapToObj(any -> order(given.card("902"))).toList());
        time.pass(Duration.ofSeconds(10), Duration.ofSeconds(5), orders);
        assertThat(outages.lasting()).extracting(Outage::call).containsExactly(CHANGE);

        var good = order(given.card());
        orders.add(good);
        time.pass(Duration.ofMinutes(4), Duration.ofSeconds(10), orders);

        assertThat(ledger.order(good).state()).isEqualTo(OrderState.DONE);
    }

    private boolean isAtTheDesk(Reference order) {
        return tasks.createTaskQuery().processInstanceBusinessKey(order.value()).count() > 0;
    }

    private List<Reference> orders(int count) {
        return IntStream.range(0, count).mapToObj(any -> order(given.card())).toList();
    }

    private Reference order(Iccid card) {
        var printed = card.simNumber().digits();
        try {
            return renewals.start(new RenewalRequest(given.line().national(), printed, "SIZE", Optional.empty()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
