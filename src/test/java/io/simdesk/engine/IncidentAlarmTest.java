package io.simdesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.simdesk.support.ProcessTest;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
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
        assertThat(log.getOut()).containsOnlyOnce("Process instance " + process + " stands at repairMail");

        runtime.deleteProcessInstance(process, "end of test");
        alarm.look();
        assertThat(meters.get("simdesk.incidents").gauge().value()).isZero();
    }

    private String processThatFails() {
        var process = runtime.startProcessInstanceByKey("undelivered-mail").getId();
        runtime.createIncident(Incident.FAILED_JOB_HANDLER_TYPE, process, "job", "it breaks");
        return process;
    }
}
