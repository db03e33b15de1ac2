package io.simdesk.outside.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class NeighbourDatabaseTest {

    private final NeighbourDatabase neighbours = Neighbours.forgetful();

    @Test
    void keepsWhatANeighbourHasDoneWhenOurTransactionRollsBack() {
        neighbours.commit(jdbc -> jdbc.sql("create table effect (id int)").update());

        ourTransaction().executeWithoutResult(ours -> {
            neighbours.commit(jdbc -> jdbc.sql("insert into effect values (1)").update());
            ours.setRollbackOnly();
        });

        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void undoesWhatANeighbourFailedToDo() {
        neighbours.commit(jdbc -> jdbc.sql("create table effect (id int)").update());

        assertThatIllegalStateException()
                .isThrownBy(() -> neighbours.commit(jdbc -> {
                    jdbc.sql("insert into effect values (1)").update();
                    throw new IllegalStateException("broken");
                }));

        assertThat(effects()).isZero();
    }

    private int effects() {
        return neighbours.commit(jdbc ->
                jdbc.sql("select count(*) from effect").query(Integer.class).single());
    }

    private static TransactionTemplate ourTransaction() {
        var ours = new JdbcDataSource();
        ours.setUrl("jdbc:h2:mem:ours");
        return new TransactionTemplate(new JdbcTransactionManager(ours));
    }
}
