package io.simdesk.outside.network;

import io.simdesk.carrier.Subscription;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The simulated network's memory: which SIM serves which number. */
class ServedNumbers {

    /** What became of a change of SIM. */
    enum Change {
        MADE,
        MADE_BEFORE,
        IMPOSSIBLE
    }

    private static final String TABLE = """
            create table if not exists served_number (
                number varchar(16) not null primary key,
                sim varchar(19) not null unique,
                previous_sim varchar(19),
                active boolean not null
            )""";

    private final NeighbourDatabase database;

    ServedNumbers(NeighbourDatabase database) {
        this.database = database;
        database.commit(jdbc -> jdbc.sql(TABLE).update());
    }

    /** A number that is known already stays as it is. */
    void learn(Subscription subscription) {
        database.commit(jdbc -> jdbc.sql("""
                        insert into served_number (number, sim, active)
                        select :number, :sim, :active
                        where not exists (select 1 from served_number where number = :number)
                        """)
                .param("number", subscription.number().e164())
                .param("sim", subscription.sim().digits())
                .param("active", subscription.active())
                .update());
    }

    Optional<Subscription> find(Msisdn number) {
        return database.commit(jdbc -> jdbc.sql("select * from served_number where number = :number")
                .param("number", number.e164())
                .query(ServedNumbers::subscription)
                .optional());
    }

    boolean isServing(Iccid sim) {
        return database.commit(jdbc -> jdbc.sql("select count(*) from served_number where sim = :sim")
                        .param("sim", sim.digits())
                        .query(Integer.class)
                        .single())
                == 1;
    }

    Change change(Iccid from, Iccid to) {
        return database.commit(jdbc -> {
            var moved = jdbc.sql("""
                            update served_number set sim = :to, previous_sim = :from
                            where sim = :from and not exists (select 1 from served_number where sim = :to)
                            """)
                    .param("from", from.digits())
                    .param("to", to.digits())
                    .update();
            return moved == 1 ? Change.MADE : changeMadeBefore(jdbc, from, to);
        });
    }

    private static Change changeMadeBefore(JdbcClient jdbc, Iccid from, Iccid to) {
        var made = jdbc.sql("select count(*) from served_number where sim = :to and previous_sim = :from")
                .param("from", from.digits())
                .param("to", to.digits())
                .query(Integer.class)
                .single();
        return made == 1 ? Change.MADE_BEFORE : Change.IMPOSSIBLE;
    }

    /** Whether the number is known. */
    boolean setActive(Msisdn number, boolean active) {
        return database.commit(jdbc -> jdbc.sql("update served_number set active = :active where number = :number")
                        .param("number", number.e164())
                        .param("active", active)
                        .update())
                == 1;
    }

    private static Subscription subscription(ResultSet row, int index) throws SQLException {
        return new Subscription(
                new Msisdn(row.getString("number")), new Iccid(row.getString("sim")), row.getBoolean("active"));
    }
}
