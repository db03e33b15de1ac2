package io.simdesk.renewal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.simdesk.carrier.CarrierNetwork;
import io.simdesk.desk.process.Cancellations;
import io.simdesk.fleet.Fleet;
import io.simdesk.message.Purpose;
import io.simdesk.order.LineHasOpenOrder;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reference;
import io.simdesk.renewal.NothingToReverse;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import io.simdesk.stock.SimState;
import io.simdesk.stock.Stock;
import io.simdesk.support.Fixtures;
import io.simdesk.support.Journey;
import io.simdesk.support.Journeys;
import io.simdesk.support.KeptLetters;
import io.simdesk.support.PathCoverage;
import io.simdesk.support.ProcessTest;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class SimReversalTest {

    @Autowired
    private RenewalProcess renewals;

    @Autowired
    private ReversalProcess reversals;

    @Autowired
    private Cancellations cancellations;

    @Autowired
    private FormService forms;

    @Autowired
    private RepositoryService models;

    @Autowired
    private HistoryService history;

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

    @Autowired
    private KeptLetters letters;

    @Autowired
    private JdbcClient books;

    @AfterAll
    static void everyPathWasTaken(@Autowired PathCoverage paths) {
        paths.assertAllTakenOf("sim-reversal");
    }

    @Test
    void bringsTheLineBackToItsFormerSim() throws Exception {
        var line = given.line();
        var wrong = swapped(line);
        var former = wrong.now().oldSim();
        var hasty = wrong.now().newSim();

        submit(wrong.order());
        var back = journeys.of(openOrderOf(line));
        back.hasNotPassed("blockLine").through("swapSim", "activateSim").isDone();

        assertThat(network.read(line).sim()).isEqualTo(former);
        assertThat(fleet.line(Fixtures.CUSTOMER, line).sim()).isEqualTo(former);
        assertThat(stateOf(former)).isEqualTo(SimState.ACTIVE);
        assertThat(stateOf(hasty)).isEqualTo(SimState.QUARANTINED);
        await().untilAsserted(() -> assertThat(letters.purposes(back.order()))
                .containsExactly(Purpose.RENEWAL_REVERSED, Purpose.RENEWAL_DONE));
    }

    @Test
    void belongsToTheCustomerWhoseSwapItTakesBack() throws Exception {
        var line = given.line();

        submit(swapped(line).order());

        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(ReversalProcess.KEY)
                        .list())
                .extracting(HistoricProcessInstance::getTenantId)
                .containsOnly(Fixtures.CUSTOMER);
        var back = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(openOrderOf(line).value())
                .singleResult();
        assertThat(back.getTenantId()).isEqualTo(Fixtures.CUSTOMER);
    }

    @Test
    void takesASwapBackOnce() throws Exception {
        var wrong = swapped(given.line());
        var back = journeys.of(reversals.reverse(wrong.order().value(), "Wrong number"));

        assertThatThrownBy(() -> reversals.reverse(wrong.order().value(), "Wrong number"))
                .isInstanceOf(LineHasOpenOrder.class);
        back.through("swapSim", "activateSim").isDone();
        assertThatThrownBy(() -> reversals.reverse(wrong.order().value(), "Wrong number"))
                .isInstanceOf(NothingToReverse.class);
    }

    @Test
    void refusesWhatIsNoSwapThatCanBeTakenBack() throws Exception {
        var running = renew(given.line());
        var cleared = swapped(given.line());
        books.sql("update sim set state = 'RETIRED' where iccid = ?")
                .param(cleared.now().oldSim().digits())
                .update();

        assertThatThrownBy(() -> reversals.reverse("nonsense", "x")).isInstanceOf(NothingToReverse.class);
        assertThatThrownBy(() -> reversals.reverse("OBE-2207081556-SXWZ", "x")).isInstanceOf(NothingToReverse.class);
        assertThatThrownBy(() -> reversals.reverse(running.order().value(), "x"))
                .isInstanceOf(NothingToReverse.class);
        assertThatThrownBy(() -> reversals.reverse(cleared.order().value(), "x"))
                .isInstanceOf(NothingToReverse.class);
    }

    @Test
    void putsTheFormerSimBackIntoQuarantineWhenTheReversalIsCancelled() throws Exception {
        var wrong = swapped(given.line());
        var back = journeys.of(reversals.reverse(wrong.order().value(), "Wrong number"));

        cancellations.cancel(Fixtures.CUSTOMER, back.order());
        back.through("cancelRenewal").ends(OrderState.CANCELLED);

        assertThat(stateOf(wrong.now().oldSim())).isEqualTo(SimState.QUARANTINED);
    }

    /** As the back office does it: with the start form. */
    private void submit(Reference wrong) {
        var model = models.createProcessDefinitionQuery()
                .processDefinitionKey(ReversalProcess.KEY)
                .latestVersion()
                .singleResult();
        forms.submitStartForm(model.getId(), Map.of("wrongOrder", wrong.value(), "why", "Wrong number"));
    }

    private Reference openOrderOf(Msisdn line) {
        return new Reference(books.sql("select reference from sim_order where open_line = ?")
                .param(line.e164())
                .query(String.class)
                .single());
    }

    private Journey swapped(Msisdn line) throws Exception {
        return renew(line).through("swapSim", "activateSim").isDone();
    }

    private Journey renew(Msisdn line) throws Exception {
        var card = given.card().simNumber().digits();
        return journeys.of(renewals.start(new RenewalRequest(line.national(), card, "DEFECTIVE", Optional.empty())));
    }

    private SimState stateOf(Iccid sim) {
        return stock.find(sim).orElseThrow().state();
    }
}
