package io.simdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.simdesk.support.ProcessTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ProcessTest
@ExtendWith(OutputCaptureExtension.class)
class IncidentAlarmTest {

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

    @Test
    void countsAndLogsEachIncidentOnce(CapturedOutput log) {
        var meters = new SimpleMeterRegistry();
        var alarm = new IncidentAlarm(runtime, meters);
        alarm.look();
        assertThat(meters.get("simdesk.incidents").gauge().value()).isZero();

        var process = processThatFails();
        alarm.look();
        alarm.look();
        assertThat(meters.get("simdesk.incidents").gauge().value()).isOne();
        assertThat(log.getOut()).containsOnlyOnce("Process instance " + process + " stands at breaks");

        runtime.deleteProcessInstance(process, "end of test");
        alarm.look();
        assertThat(meters.get("simdesk.incidents").gauge().value()).isZero();
    }

    private String processThatFails() {
        var model = Bpmn.createExecutableProcess("fails")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .serviceTask("breaks")
                .camundaAsyncBefore()
                .camundaExpression("${nobody}")
                .endEvent()
                .done();
        repository.createDeployment().addModelInstance("fails.bpmn", model).deploy();
        var process = runtime.startProcessInstanceByKey("fails").getId();
        var job = management.createJobQuery().processInstanceId(process).singleResult();
        for (var attempt = 0; attempt < 4; attempt++) {
            assertThat(catchThrowable(() -> management.executeJob(job.getId()))).isNotNull();
        }
        return process;
    }
}
