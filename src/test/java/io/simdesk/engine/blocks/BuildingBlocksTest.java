package io.simdesk.engine.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.simdesk.message.Purpose;
import io.simdesk.order.Reference;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.support.Fixtures;
import io.simdesk.support.KeptLetters;
import io.simdesk.support.ProcessTest;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A model of building blocks alone: look an order up, decide by what it says, send a mail, wait for a time. */
@ProcessTest
class BuildingBlocksTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private RenewalProcess renewals;

    @Autowired
    private KeptLetters letters;

    @Autowired
    private Fixtures given;

    private String deployment = "";

    @BeforeEach
    void deploy() {
        deployment = repository
                .createDeployment()
                .addModelInstance("blocks-test.bpmn", model())
                .deploy()
                .getId();
    }

    @AfterEach
    void takeBack() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void looksAnOrderUpAndSendsTheRequesterAMailWhenTheAnswerIsYes() throws Exception {
        var order = renew("STOLEN");

        var run = run(order);

        assertThat(runtime.getVariables(run.getId()))
                .containsEntry("orderKind", "RENEWAL")
                .containsEntry("orderReason", "STOLEN")
                .containsEntry("orderCustomer", Fixtures.CUSTOMER)
                .containsEntry("orderLate", "NO");
        assertThat(runtime.getActiveActivityIds(run.getId())).containsExactly("pause");
        await().untilAsserted(() -> assertThat(letters.purposes(order)).contains(Purpose.RENEWAL_LATE));
    }

    @Test
    void sendsNoMailWhenTheAnswerIsNo() throws Exception {
        var order = renew("DEFECTIVE");

        var run = run(order);

        assertThat(run.isEnded()).isTrue();
        await().untilAsserted(() -> assertThat(letters.purposes(order)).containsExactly(Purpose.RENEWAL_RECEIVED));
    }

    @Test
    void sendsAMailOnceHoweverOftenAnOrderPasses() throws Exception {
        var order = renew("STOLEN");

        run(order);
        run(order);

        await().untilAsserted(() -> assertThat(letters.purposes(order))
                .containsExactlyInAnyOrder(Purpose.RENEWAL_RECEIVED, Purpose.RENEWAL_LATE));
    }

    @Test
    void goesOnWhenTheTimeIsOver() throws Exception {
        var run = run(renew("STOLEN"));
        var timer = management
                .createJobQuery()
                .processInstanceId(run.getId())
                .timers()
                .singleResult();

        management.executeJob(timer.getId());

        assertThat(timer.getDuedate()).isNotNull();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(run.getId())
                        .count())
                .isZero();
    }

    private ProcessInstance run(Reference order) {
        return runtime.startProcessInstanceByKey("blocks-test", order.value());
    }

    private Reference renew(String reason) throws Exception {
        var card = given.card().simNumber().digits();
        return renewals.start(new RenewalRequest(given.line().national(), card, reason, Optional.empty()));
    }

    private static BpmnModelInstance model() {
        var model = Bpmn.createExecutableProcess("blocks-test")
                .camundaVersionTag("1")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .name("Begin")
                .serviceTask("lookUpTheOrder")
                .name("What is it about?")
                .camundaDelegateExpression("${lookUpOrderDelegate}")
                .exclusiveGateway("stolen")
                .name("Stolen?")
                .sequenceFlowId("stolen_no")
                .endEvent("done")
                .name("Nothing to say")
                .moveToNode("stolen")
                .condition("yes", "${orderReason == 'STOLEN'}")
                .serviceTask("tellThem")
                .name("Tell them")
                .camundaDelegateExpression("${sendMailDelegate}")
                .camundaInputParameter("mailTemplate", "RENEWAL_LATE")
                .intermediateCatchEvent("pause")
                .name("Two hours")
                .timerWithDuration("PT2H")
                .endEvent("told")
                .name("Told")
                .done();
        SequenceFlow no = model.getModelElementById("stolen_no");
        no.setName("no");
        ExclusiveGateway stolen = model.getModelElementById("stolen");
        stolen.setDefault(no);
        return model;
    }
}
