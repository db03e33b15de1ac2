package io.simdesk.refresh.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.fleet.Customer;
import io.simdesk.fleet.Customers;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.Line;
import io.simdesk.fleet.LineStatus;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.refresh.FleetRefresh;
import io.simdesk.refresh.RefreshProgress;
import io.simdesk.refresh.RefreshRounds;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import io.simdesk.sim.SimKind;
import io.simdesk.stock.Sim;
import io.simdesk.stock.SimState;
import io.simdesk.stock.Stock;
import io.simdesk.support.EngineDays;
import io.simdesk.support.Fixtures;
import io.simdesk.support.PathCoverage;
import io.simdesk.support.ProcessTest;
import io.simdesk.support.SilentNeighbours;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refreshes of a fleet, and the desk's task for a line that differs. */
@ProcessTest
class LineDriftTest {

    private final String customer = "refresh-" + UUID.randomUUID();

    @Autowired
    private FleetRefresh refreshes;

    @Autowired
    private RefreshRounds rounds;

    @Autowired
    private Fixtures given;

    @Autowired
    private Customers customers;

    @Autowired
    private Fleet fleet;

    @Autowired
    private Stock stock;

    @Autowired
    private CarrierNetwork network;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private SilentNeighbours neighbours;

    @Autowired
    private EngineDays days;

    @Autowired
    private RenewalProcess renewals;

    @Autowired
    private NeighbourDatabase neighbourDatabase;

    @Autowired
    private JdbcClient jdbc;

    @AfterAll
    static void everyPathWasTaken(@Autowired PathCoverage paths) {
        paths.assertAllTakenOf("line-drift");
    }

    @BeforeEach
    void aCustomerOfItsOwn() {
        customers.save(new Customer(customer, "Refreshed SA"));
    }

    @AfterEach
    void everythingAnswersAgain() {
        neighbours.speak();
        days.reset();
    }

    @Test
    void noticesThatALineIsAsTheNetworkServesIt() throws Refusal {
        var line = line();

        var progress = refresh();

        assertThat(progress.running()).isFalse();
        assertThat(progress.percent()).isEqualTo(100);
        assertThat(progress)
                .extracting("total", "done", "differing", "unanswered")
                .containsExactly(1, 1, 0, 0);
        assertThat(our(line).refreshedAt()).isAfter(Instant.EPOCH);
    }

    @Test
    void followsTheNetworkWhereALineIsBlockedOrNot() throws Refusal {
        var blocked = line();
        var working = given.line(customer, LineStatus.SUSPENDED);
        var debtor = given.line(customer, LineStatus.SUSPENDED_FOR_DEBT);
        network.block(blocked);

        refresh();

        assertThat(our(blocked).status()).isEqualTo(LineStatus.SUSPENDED);
        assertThat(our(working).status()).isEqualTo(LineStatus.ACTIVE);
        assertThat(our(debtor).status()).isEqualTo(LineStatus.SUSPENDED_FOR_DEBT);
    }

    @Test
    void putsALineWithAnotherSimOnTheDeskOnceAndOverwritesNothing() throws Refusal {
        var line = line();
        var ours = our(line).sim();
        var served = given.sim(customer, SimKind.ESIM, SimState.FREE, "000");
        network.changeSim(ours, served);

        assertThat(refresh().differing()).isEqualTo(1);
        assertThat(refresh().differing()).isEqualTo(1);

        assertThat(our(line)).extracting(Line::sim, Line::refreshedAt).containsExactly(ours, Instant.EPOCH);
        assertThat(tasks.getVariablesLocal(repairOf(line).getId()))
                .containsEntry("phoneNumber", line.national())
                .containsEntry("customer", customer)
                .containsEntry("oldSimNumber", ours.simNumber().digits())
                .containsEntry("servedSimNumber", served.simNumber().digits());
    }

    @Test
    void adoptsTheSimOfTheNetworkAndKeepsTheOtherApart() throws Refusal {
        var line = line();
        var ours = our(line).sim();
        var served = given.sim(customer, SimKind.ESIM, SimState.FREE, "000");
        network.changeSim(ours, served);
        refresh();

        answer(line, "adopt");

        assertThat(our(line)).extracting(Line::sim, Line::simKind).containsExactly(served, SimKind.ESIM);
        assertThat(our(line).refreshedAt()).isAfter(Instant.EPOCH);
        assertThat(state(served)).hasValue(SimState.ACTIVE);
        assertThat(state(ours)).hasValue(SimState.QUARANTINED);
        assertThat(refresh().differing()).isZero();
    }

    @Test
    void adoptsASimThatIsInNoStock() throws Refusal {
        var line = line();
        var unknown = given.sim(customer, SimKind.PLASTIC, SimState.FREE, "000");
        given.lose(unknown);
        network.changeSim(our(line).sim(), unknown);
        refresh();

        answer(line, "adopt");

        assertThat(our(line).sim()).isEqualTo(unknown);
    }

    @Test
    void adoptsNoSimOfAnotherCustomer() throws Refusal {
        var line = line();
        var theirs = given.sim(Fixtures.OTHER_CUSTOMER, SimKind.PLASTIC, SimState.FREE, "000");
        network.changeSim(our(line).sim(), theirs);
        refresh();

        assertThatThrownBy(() -> answer(line, "adopt")).hasMessageContaining("SIM");

        assertThat(our(line).sim()).isNotEqualTo(theirs);
        assertThat(repairOf(line)).isNotNull();
    }

    @Test
    void adoptsNothingWithoutTheWordOfTheNetwork() throws Refusal {
        var line = driftedLine();
        refresh();
        neighbours.silenceNetwork();

        assertThatThrownBy(() -> answer(line, "adopt")).hasMessageStartingWith("The network does not answer right now");

        neighbours.speak();
        assertThat(repairOf(line)).isNotNull();
    }

    @Test
    void leavesALineUntilTheNextRefresh() throws Refusal {
        var line = driftedLine();
        var ours = our(line).sim();
        refresh();

        answer(line, "leave");

        assertThat(our(line).sim()).isEqualTo(ours);
        assertThat(repairsOf(line)).isEmpty();
        refresh();
        assertThat(repairsOf(line)).hasSize(1);
    }

    @Test
    void putsANumberThatTheNetworkDoesNotKnowOnTheDesk() throws Refusal {
        var line = line();
        neighbourForgets(line);

        assertThat(refresh().differing()).isEqualTo(1);

        assertThat(repairOf(line).getTenantId()).isEqualTo(customer);
        assertThat(tasks.getVariablesLocal(repairOf(line).getId())).containsEntry("servedSimNumber", "");
        assertThatThrownBy(() -> answer(line, "adopt")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void leavesALineToItsOrder() throws Refusal {
        var line = driftedLine();
        jdbc.sql("update line set customer = ? where phone_number = ?")
                .params(Fixtures.CUSTOMER, line.e164())
                .update();
        renewals.start(
                new RenewalRequest(line.national(), given.card().simNumber().digits(), "SIZE", Optional.empty()));
        jdbc.sql("update line set customer = ? where phone_number = ?")
                .params(customer, line.e164())
                .update();

        assertThat(refresh()).extracting("done", "differing").containsExactly(1, 0);

        assertThat(repairsOf(line)).isEmpty();
    }

    @Test
    void countsALineThatTheNetworkSaysNothingAbout() throws Refusal {
        var line = line();
        neighbours.silenceNetwork();

        var progress = refresh();

        neighbours.speak();
        assertThat(progress.unanswered()).isEqualTo(1);
        assertThat(our(line).refreshedAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void goesOnWhereItStoppedWhenTheNetworkIsBack() throws Refusal {
        var lines = IntStream.range(0, 12).mapToObj(index -> line()).toList();
        neighbours.silenceNetwork();
        refreshes.start(customer);
        rounds.look();
        var meanwhile = progress();

        neighbours.speak();
        days.pass(Duration.ofMinutes(2), Duration.ofMinutes(1), List.of());
        rounds.look();

        assertThat(meanwhile).extracting("running", "done").containsExactly(true, 0);
        assertThat(progress()).extracting("running", "done", "unanswered").containsExactly(false, 12, 0);
        assertThat(our(lines.get(11)).refreshedAt()).isAfter(Instant.EPOCH);
    }

    @Test
    void joinsARefreshThatRuns() {
        line();
        refreshes.start(customer);
        line();

        refreshes.start(customer);

        assertThat(progress().total()).isEqualTo(1);
    }

    @Test
    void isWorkedOnByOneNodeAtATime() {
        line();
        refreshes.start(customer);
        jdbc.sql("update fleet_refresh set claimed_until = ? where customer = ?")
                .params(Timestamp.from(Instant.now().plusSeconds(40)), customer)
                .update();

        rounds.look();

        assertThat(progress().done()).isZero();
    }

    private Msisdn line() {
        return given.line(customer, LineStatus.ACTIVE);
    }

    private Msisdn driftedLine() throws Refusal {
        var line = line();
        network.changeSim(our(line).sim(), given.sim(customer, SimKind.PLASTIC, SimState.FREE, "000"));
        return line;
    }

    private void neighbourForgets(Msisdn line) {
        neighbourDatabase.commit(jdbc -> jdbc.sql("delete from served_number where number = ?")
                .param(line.e164())
                .update());
    }

    private RefreshProgress refresh() {
        refreshes.start(customer);
        rounds.look();
        return progress();
    }

    private RefreshProgress progress() {
        return refreshes.progress(customer).orElseThrow();
    }

    private Line our(Msisdn line) throws Refusal {
        return fleet.line(customer, line);
    }

    private Optional<SimState> state(Iccid sim) {
        return stock.find(sim).map(Sim::state);
    }

    private void answer(Msisdn line, String choice) {
        forms.submitTaskForm(repairOf(line).getId(), Map.of("choice", choice));
    }

    private Task repairOf(Msisdn line) {
        return repairsOf(line).get(0);
    }

    private List<Task> repairsOf(Msisdn line) {
        return tasks.createTaskQuery()
                .taskDefinitionKey("repairLine")
                .processVariableValueEquals("line", line.e164())
                .list();
    }
}
