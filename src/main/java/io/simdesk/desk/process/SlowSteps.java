package io.simdesk.desk.process;

import static java.util.Comparator.comparing;

import io.simdesk.desk.Grip.SlowStep;
import io.simdesk.engine.HeldJobs;
import io.simdesk.engine.Retries;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

/** Steps that did not succeed yet: jobs with a failure, or with the mark of a neighbour that is down. */
@Component
class SlowSteps {

    private static final int MOST = 5000;

    private final ManagementService management;
    private final Retries retries;

    SlowSteps(ManagementService management, Retries retries) {
        this.management = management;
        this.retries = retries;
    }

    List<SlowStep> of(String customer) {
        var query = management.createJobQuery();
        return read(customer.isEmpty() ? query : query.tenantIdIn(customer));
    }

    List<SlowStep> ofProcess(String process) {
        return read(management.createJobQuery().processInstanceId(process));
    }

    private static List<SlowStep> read(JobQuery query) {
        return query.withException().listPage(0, MOST).stream()
                .filter(job -> job.getFailedActivityId() != null)
                .map(SlowSteps::step)
                .sorted(comparing(SlowStep::since))
                .toList();
    }

    private static SlowStep step(Job job) {
        var failure = Optional.ofNullable(job.getExceptionMessage()).orElse("");
        return new SlowStep(
                job.getId(),
                job.getProcessInstanceId(),
                job.getFailedActivityId(),
                job.getRetries() == 0,
                Math.max(0, job.getRetries() - 1), // the last one hands over
                failure,
                HeldJobs.waitsFor(failure),
                job.getCreateTime().toInstant(),
                next(job));
    }

    private static Instant next(Job job) {
        return Optional.ofNullable(job.getDuedate())
                .orElseGet(job::getCreateTime)
                .toInstant();
    }

    void hurry(SlowStep step) {
        if (management.createJobQuery().jobId(step.id()).count() == 1) {
            management.setJobRetries(step.id(), retries.attempts());
            management.setJobDuedate(step.id(), Date.from(retries.now()));
        }
    }
}
