package io.simdesk.engine;

import io.simdesk.outage.NeighbourDown;
import java.util.Date;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/** What the engine does with a failed job: it counts the attempt, unless the step only met a neighbour that is down. */
class PatientRetries implements FailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String job, Throwable failure) {
        return failure instanceof NeighbourDown down ? new HeldBack(job, down) : new Counted(job, failure);
    }

    private static final class Counted extends DefaultJobRetryCmd {

        private static final String MARK = "Not handed over: ";

        private boolean handedOverBefore;

        Counted(String job, Throwable failure) {
            super(job, failure);
        }

        /** A step that was held before its first attempt has had none. */
        @Override
        protected boolean isFirstJobExecution(JobEntity job) {
            return job.getExceptionByteArrayId() == null
                    && (job.getExceptionMessage() == null || HeldJobs.isMark(job.getExceptionMessage()));
        }

        @Override
        protected void logException(JobEntity job) {
            handedOverBefore = job.getExceptionMessage() != null
                    && job.getExceptionMessage().startsWith(MARK);
            super.logException(job);
        }

        /**
         * The last attempt hands over; if that fails, because a step before the one to hand over has failed now, one
         * more hands over the job's first step and runs none.
         */
        @Override
        protected void decrementRetries(JobEntity job) {
            if (job.getRetries() > 1 || handedOverBefore) {
                super.decrementRetries(job);
            } else {
                job.setFailedActivityId(null);
                job.setExceptionMessage(MARK + job.getExceptionMessage());
            }
        }
    }

    private static final class HeldBack extends DefaultJobRetryCmd {

        private final transient NeighbourDown down;

        HeldBack(String job, NeighbourDown down) {
            super(job, down);
            this.down = down;
        }

        @Override
        public @Nullable Object execute(CommandContext context) {
            var job = getJob();
            if (job != null) {
                job.unlock();
                job.setDuedate(Date.from(down.until()));
                job.setExceptionMessage(HeldJobs.mark(down.call()));
            }
            return null;
        }
    }
}
