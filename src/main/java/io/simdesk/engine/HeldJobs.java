package io.simdesk.engine;

import io.simdesk.outage.Call;
import io.simdesk.outage.HeldWork;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Steps that wait for a neighbour; their jobs carry a mark where others carry the message of their failure. */
@Component
public class HeldJobs implements HeldWork {

    private static final Logger LOG = LoggerFactory.getLogger(HeldJobs.class);
    private static final String MARK = "Held back, uses up no attempt: no answer to ";

    private final ManagementService management;
    private final Clock clock;

    HeldJobs(ManagementService management, Clock clock) {
        this.management = management;
        this.clock = clock;
    }

    public static String mark(Call call) {
        return MARK + call.text();
    }

    public static boolean isMark(String message) {
        return message.startsWith(MARK);
    }

    /** The call that the job behind this message waits for; empty when it waits for none. */
    public static String waitsFor(String message) {
        return isMark(message) ? message.substring(MARK.length()) : "";
    }

    @Override
    public long count(Call call) {
        return held(call).count();
    }

    @Override
    public void releaseNext(Call call) {
        notDue(call).orderByJobDuedate().asc().listPage(0, 1).forEach(this::pullForward);
    }

    @Override
    public void release(Call call) {
        notDue(call).list().forEach(this::pullForward);
    }

    /** A job that is due may be running and is left alone. */
    private JobQuery notDue(Call call) {
        return held(call).duedateHigherThan(now());
    }

    private void pullForward(Job job) {
        try {
            management.setJobDuedate(job.getId(), now());
        } catch (NotFoundException | OptimisticLockingException e) {
            LOG.debug("Job {} is on its way already", job.getId());
        }
    }

    private JobQuery held(Call call) {
        return management.createJobQuery().exceptionMessage(mark(call));
    }

    private Date now() {
        return Date.from(clock.instant());
    }
}
