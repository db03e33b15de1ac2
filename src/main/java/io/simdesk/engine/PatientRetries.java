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

    /** A step that was held before its first attempt has had none. */
    private static final class Counted extends DefaultJobRetryCmd {

        Counted(String job, Throwable failure) {
            super(job, failure);
        }

        @Override
        protected boolean isFirstJobExecution(JobEntity job) {
            return job.getExceptionByteArrayId() == null
                    && (job.getExceptionMessage() == null || HeldJobs.isMark(job.getExceptionMessage()));
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
