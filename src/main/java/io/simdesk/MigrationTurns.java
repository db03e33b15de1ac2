package io.simdesk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Lets nodes that start at the same moment prepare the same PostgreSQL one after the other. Liquibase's own lock is a row
 * of a table, and on an empty database two of them would make that table at once.
 */
@Component
class MigrationTurns implements BeanPostProcessor {

    /** Any number that nobody else locks; PostgreSQL gives the turn back when the transaction or its node ends. */
    private static final String TAKE = "select pg_advisory_xact_lock(7240352)";

    private final Map<Object, Connection> taken = new IdentityHashMap<>();

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof SpringLiquibase migration) {
            taken.put(migration, take(migration.getDataSource()));
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (taken.containsKey(bean)) {
            giveBack(taken.remove(bean));
        }
        return bean;
    }

    private static Connection take(DataSource database) {
        try {
            var connection = database.getConnection();
            connection.setAutoCommit(false);
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                connection.createStatement().execute(TAKE);
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException("The database gives no turn to prepare it", e);
        }
    }

    private static void giveBack(Connection turn) {
        try (turn) {
            turn.rollback();
            turn.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException("The database takes no turn back", e);
        }
    }
}
