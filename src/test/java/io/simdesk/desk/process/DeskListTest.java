package io.simdesk.desk.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.simdesk.desk.DeskList;
import io.simdesk.desk.Grip.DeskTask;
import io.simdesk.desk.Grip.SlowStep;
import io.simdesk.desk.ListFilter;
import io.simdesk.desk.Shared;
import io.simdesk.desk.Standing;
import io.simdesk.desk.TaskTakenByAnother;
import io.simdesk.desk.Work;
import io.simdesk.desk.WorkGroup;
import io.simdesk.fleet.LineStatus;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reference;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import io.simdesk.support.Fixtures;
import io.simdesk.support.Journey;
import io.simdesk.support.Journeys;
import io.simdesk.support.ProcessTest;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class DeskListTest {

    private static final ListFilter ALL = new ListFilter("", "");
    private static final Shared REJECTED = new Shared(Standing.AT_DESK, "swapSim", "SimRejectedByNetwork");
    private static final Shared RETRYING = new Shared(Standing.RETRYING, "swapSim", "");

    @Autowired
    private DeskList list;

    @Autowired
    private RenewalProcess renewals;

    @Autowired
    private Journeys journeys;

    @Autowired
    private Fixtures given;

    @Autowired
    private TaskService tasks;

    @Test
    void putsTogetherWhatFailedAtTheSameStepForTheSameReason() throws Exception {
        var before = count(REJECTED);
        var first = rejected();
        var second = rejected();

        assertThat(count(REJECTED)).isEqualTo(before + 2);
        assertThat(list.works(REJECTED, ALL, 0, 1000))
                .extracting(work -> work.order().reference())
                .containsSubsequence(first.order(), second.order());
        assertThat(list.works(REJECTED, ALL, 0, 1000)).extracting(Work::grip).hasOnlyElementsOfType(DeskTask.class);
    }

    @Test
    void triesAWholeGroupAgain() throws Exception {
        var first = rejected();
        var second = rejected();

        var retried = list.tryAgain(REJECTED, ALL, "backoffice");

        assertThat(retried.sent()).isGreaterThanOrEqualTo(2);
        first.stands(OrderState.IN_PROGRESS);
        second.stands(OrderState.IN_PROGRESS).through("swapSim").stands(OrderState.AT_THE_DESK);
    }

    @Test
    void leavesATaskThatSomebodyElseIsWorkingOn() throws Exception {
        var taken = rejected();
        tasks.claim(taken.task("repairRenewal").getId(), "colleague");

        var retried = list.tryAgain(REJECTED, ALL, "backoffice");

        taken.stands(OrderState.AT_THE_DESK);
        assertThat(retried.refused().get(taken.order())).isInstanceOf(TaskTakenByAnother.class);
    }

    @Test
    void pullsAStepThatWaitsForItsNextAttemptForwardAndGivesItsAttemptsBack() throws Exception {
        var journey = renew(given.line(), given.card("903")).failsAt("swapSim");
        assertThat(steps())
                .extracting(Work::order)
                .extracting("reference")
                .contains(journey.order().value());

        list.tryAgain(RETRYING, ALL, "backoffice");

        var job = journey.jobAt("swapSim");
        assertThat(job.getRetries()).isEqualTo(5);
        assertThat(job.getDuedate()).isBeforeOrEqualTo(new Date());
        journey.through("swapSim", "activateSim").isDone();
        assertThat(steps())
                .extracting(Work::order)
                .extracting("reference")
                .doesNotContain(journey.order().value());
    }

    @Test
    void narrowsToOneCustomerAndOneStep() throws Exception {
        rejected();

        assertThat(list.groups(new ListFilter(Fixtures.OTHER_CUSTOMER, ""))).isEmpty();
        assertThat(list.groups(new ListFilter(Fixtures.CUSTOMER, "swapSim")))
                .extracting(group -> group.shared().step())
                .containsOnly("swapSim");
    }

    @Test
    void showsTheMostUrgentKindFirst() throws Exception {
        rejected();
        renew(given.line(LineStatus.ACTIVE), given.card("903")).failsAt("swapSim");

        assertThat(list.groups(ALL))
                .extracting(group -> group.shared().standing())
                .isSorted()
                .contains(Standing.AT_DESK, Standing.RETRYING);
    }

    private List<Work> steps() {
        return list.works(RETRYING, ALL, 0, 1000).stream()
                .filter(work -> work.grip() instanceof SlowStep)
                .toList();
    }

    private long count(Shared shared) {
        return list.groups(ALL).stream()
                .filter(group -> group.shared().equals(shared))
                .mapToLong(WorkGroup::count)
                .sum();
    }

    private Journey rejected() throws Refusal {
        return renew(given.line(), given.card("901")).through("swapSim").stands(OrderState.AT_THE_DESK);
    }

    private Journey renew(Msisdn line, Iccid card) throws Refusal {
        return journeys.of(reference(line, card));
    }

    private Reference reference(Msisdn line, Iccid card) throws Refusal {
        var printed = card.simNumber().digits();
        return renewals.start(new RenewalRequest(line.national(), printed, "DEFECTIVE", Optional.empty()));
    }
}
