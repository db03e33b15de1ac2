package io.simdesk.support;

import io.simdesk.order.Reference;
import io.simdesk.outage.Outages;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.TestComponent;

/** Lets time pass for some orders, and does what the job executor and the clockwork would do meanwhile. */
@TestComponent
public class EngineDays {

    private static final Logger LOG = LoggerFactory.getLogger(EngineDays.class);

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Outages outages;

    EngineDays(ManagementService management, RuntimeService runtime, Outages outages) {
        this.management = management;
        this.runtime = runtime;
        this.outages = outages;
    }

    public void pass(Duration time, Duration tick, List<Reference> orders) {
        for (var passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(tick)) {
            runDue(orders);
            move(tick);
            outages.look();
        }
        runDue(orders);
    }

    public void move(Duration tick) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(tick)));
    }

    public void reset() {
        ClockUtil.reset();
    }

    private void runDue(List<Reference> orders) {
        for (var due = due(orders); !due.isEmpty(); due = due(orders)) {
            due.forEach(this::run);
        }
    }

    private List<Job> due(List<Reference> orders) {
        var keys = orders.stream().map(Reference::value).collect(Collectors.toSet());
        var ours = runtime.createProcessInstanceQuery().list().stream()
                .filter(process -> keys.contains(process.getBusinessKey()))
                .map(Execution::getProcessInstanceId)
                .collect(Collectors.toSet());
        return ours.isEmpty()
                ? List.of()
                : management
                        .createJobQuery()
                        .processInstanceIds(ours)
                        .executable()
                        .list();
    }

    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException e) {
            LOG.debug("As the job executor would, the test goes on after a failed job", e);
        }
    }
}
