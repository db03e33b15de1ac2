package io.simdesk.support;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ConnectionInfo;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.lifecycle.JdbcLifecycleEventListenerAdapter;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Writes down every statement that the application sends to its database, transaction by transaction. */
@TestComponent
public class CountedDatabase extends JdbcLifecycleEventListenerAdapter implements BeanPostProcessor {

    private final Map<String, List<Statement>> open = new ConcurrentHashMap<>();
    private final List<DatabaseTransaction> closed = new ArrayList<>();

    /** What has been committed or rolled back since the last call, polls of an idle job executor included. */
    public synchronized List<DatabaseTransaction> take() {
        var taken = List.copyOf(closed);
        closed.clear();
        return taken;
    }

    /** How many transactions with a cause there are to be taken. */
    public synchronized long waiting() {
        return closed.stream().filter(it -> !it.isIdlePoll()).count();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database).listener(this).build()
                : bean;
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        var connection = execution.getConnectionId();
        queries.forEach(query -> open.computeIfAbsent(connection, key -> new ArrayList<>())
                .add(new Statement(query.getQuery(), entries(execution, query))));
        if (commitsItself(execution)) {
            close(connection);
        }
    }

    private static int entries(ExecutionInfo execution, QueryInfo query) {
        return execution.isBatch() ? Math.max(1, query.getParametersList().size()) : 1;
    }

    private static boolean commitsItself(ExecutionInfo execution) {
        try {
            return execution.getStatement().getConnection().getAutoCommit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void afterCommit(MethodExecutionContext call) {
        close(call.getConnectionInfo());
    }

    @Override
    public void afterRollback(MethodExecutionContext call) {
        close(call.getConnectionInfo());
    }

    private void close(ConnectionInfo connection) {
        close(connection.getConnectionId());
    }

    private synchronized void close(String connection) {
        var statements = open.remove(connection);
        if (statements != null) {
            closed.add(new DatabaseTransaction(Thread.currentThread().getName(), List.copyOf(statements)));
        }
    }
}
