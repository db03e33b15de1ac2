package io.simdesk.engine.deployment;

import io.simdesk.engine.checks.Problem;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What was refused lately and why; written in a transaction of its own, since the deployment's is undone. */
@Component
public class RefusedDeployments {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedDeployments.class);
    private static final int SHOWN = 20;
    private static final int LONGEST = 4000;

    private final JdbcClient database;
    private final TransactionTemplate apart;
    private final Clock clock;

    RefusedDeployments(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void note(String by, String file, List<Problem> problems) {
        var lines = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        LOG.warn("Refused {}; the last good version goes on serving:\n{}", file, lines);
        apart.executeWithoutResult(none -> database.sql(
                        "insert into refused_deployment (id, at, deployed_by, file, problems) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        Timestamp.from(clock.instant()),
                        by,
                        file,
                        lines.substring(0, Math.min(lines.length(), LONGEST)))
                .update());
    }

    /** The newest first. */
    public List<Refused> latest() {
        return database
                .sql("select at, deployed_by, file, problems from refused_deployment order by at desc")
                .query((row, number) -> new Refused(
                        row.getTimestamp(1).toInstant(), row.getString(2), row.getString(3), row.getString(4)))
                .stream()
                .limit(SHOWN)
                .toList();
    }
}
