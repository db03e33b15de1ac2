package io.simdesk.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one node at a time make what every node checks at its start. The lock is the row the engine itself locks while
 * it deploys ({@code deployment.lock}), held until the transaction ends.
 */
@Component
public class StartLock {

    private static final String LOCK = "select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'deployment.lock' for update";

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    StartLock(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void alone(Runnable work) {
        transaction.executeWithoutResult(status -> {
            database.sql(LOCK).query(String.class).list();
            work.run();
        });
    }
}
