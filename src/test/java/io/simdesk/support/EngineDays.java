package io.simdesk.support;

import io.simdesk.order.Reference;
import io.simdesk.outage.Outages;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
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
        var ours = processesOf(orders);
        for (var passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(tick)) {
            runDue(ours);
            move(tick);
            outages.look();
        }
        runDue(ours);
    }

    public void move(Duration tick) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(tick)));
    }

    public void reset() {
        ClockUtil.reset();
    }

    private Set<String> processesOf(List<Reference> orders) {
        var keys = orders.stream().map(Reference::value).collect(Collectors.toSet());
        return runtime.createProcessInstanceQuery().list().stream()
                .filter(process -> keys.contains(process.getBusinessKey()))
                .map(Execution::getProcessInstanceId)
                .collect(Collectors.toSet());
    }

    private void runDue(Set<String> processes) {
        for (var due = due(processes); !due.isEmpty(); due = due(processes)) {
            due.forEach(this::run);
        }
    }

    private List<Job> due(Set<String> processes) {
        return processes.isEmpty()
                ? List.of()
                : management
                        .createJobQuery()
                        .processInstanceIds(processes)
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
