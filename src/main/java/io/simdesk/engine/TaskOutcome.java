package io.simdesk.engine;

import io.simdesk.message.RefusalTexts;
import io.simdesk.sim.Refusal;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What becomes of a task: done, refused, or failed; told to the timeline, to the model and to whoever waits. */
@Component
public class TaskOutcome {

    static final String TECHNICAL_FAILURE = "TechnicalFailure";

    private static final Logger LOG = LoggerFactory.getLogger(TaskOutcome.class);

    private final ApplicationEventPublisher events;
    private final RefusalTexts texts;

    TaskOutcome(ApplicationEventPublisher events, RefusalTexts texts) {
        this.events = events;
        this.texts = texts;
    }

    void done(DelegateExecution task) {
        events.publishEvent(new StepDone(task));
    }

    /** With a job running the model decides what follows; without one somebody waits for the answer. */
    RuntimeException refused(DelegateExecution task, Refusal refusal) {
        if (currentJob().isEmpty()) {
            return refusedSubmission(refusal);
        }
        LOG.info("{} refused: {}", task.getCurrentActivityId(), refusal.getMessage());
        return modelError(task, refusal.code());
    }

    /** Undoes what a person has submitted and tells them why. */
    public RuntimeException refusedSubmission(Refusal refusal) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(Refusal.REQUEST_ATTRIBUTE, refusal, RequestAttributes.SCOPE_REQUEST);
        }
        return new SubmissionRefused(refusal, texts.of(refusal, LocaleContextHolder.getLocale()));
    }

    /**
     * The last attempt does not try again what has failed in all attempts before: it hands it to the desk, in a
     * transaction that the failure cannot have marked for roll-back. Where no step is named, a commit was refused or a
     * hand-over has failed ({@link PatientRetries}); then the job's first step is handed over.
     */
    void handOverWhatKeptFailing(DelegateExecution task) {
        if (currentJob().filter(job -> gaveUp(job, task)).isPresent()) {
            LOG.error("{} failed in all its attempts", task.getCurrentActivityId());
            throw modelError(task, TECHNICAL_FAILURE);
        }
    }

    private static boolean gaveUp(JobEntity job, DelegateExecution task) {
        var failed = Optional.ofNullable(job.getFailedActivityId());
        return job.getRetries() <= 1
                && hasFailed(job)
                && failed.filter(step -> !step.equals(task.getCurrentActivityId()))
                        .isEmpty();
    }

    /** A neighbour that is down is no failure of the task, however often it was tried. */
    private static boolean hasFailed(JobEntity job) {
        return Optional.ofNullable(job.getExceptionMessage())
                .filter(message -> !HeldJobs.isMark(message))
                .isPresent();
    }

    private BpmnError modelError(DelegateExecution task, String code) {
        events.publishEvent(new StepFailed(task, code));
        return new BpmnError(code, code);
    }

    private static Optional<JobEntity> currentJob() {
        return Optional.ofNullable(Context.getCommandContext().getCurrentJob());
    }
}
