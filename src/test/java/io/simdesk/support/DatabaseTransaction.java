package io.simdesk.support;

import java.util.List;

/** The statements between two commits or roll-backs, and the thread that sent them. */
public record DatabaseTransaction(String thread, List<Statement> statements) {

    /** The job executor looked for work and found none. */
    public boolean isIdlePoll() {
        return thread.startsWith("JobExecutor") && statements.stream().allMatch(Statement::reads);
    }
}
