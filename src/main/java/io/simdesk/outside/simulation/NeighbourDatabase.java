package io.simdesk.outside.simulation;

import jakarta.annotation.PreDestroy;
import java.util.Objects;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The memory of simulated neighbours. Its transactions are its own: what a neighbour has done stays done when our
 * transaction rolls back, as in life. No {@code DataSource} bean, so that Boot sees ours alone; lazy, so that no file
 * appears where all neighbours are real.
 */
@Lazy
@Component
public class NeighbourDatabase {

    private final JdbcConnectionPool connections;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public NeighbourDatabase(SimulatorSettings settings) {
        connections = JdbcConnectionPool.create(settings.url(), "sa", "");
        jdbc = JdbcClient.create(connections);
        transactions = new TransactionTemplate(new JdbcTransactionManager(connections));
    }

    /** Does this and commits it, whatever becomes of the caller's transaction. */
    public <T> T commit(Function<JdbcClient, T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.apply(jdbc)));
    }

    @PreDestroy
    public void close() {
        connections.dispose();
    }
}
