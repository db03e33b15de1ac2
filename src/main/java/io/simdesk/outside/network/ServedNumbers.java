package io.simdesk.outside.network;

import io.simdesk.carrier.Subscription;
import io.simdesk.outside.simulation.NeighbourDatabase;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The simulated network's memory: which SIM serves which number, and every change it made. */
class ServedNumbers {

    /** What became of a change of SIM. */
    enum Change {
        MADE,
        MADE_BEFORE,
        OLD_SIM_UNKNOWN,
        NEW_SIM_IN_USE
    }

    private static final String TABLE = """
            create table if not exists served_number (
                number varchar(16) not null primary key,
                sim varchar(19) not null unique,
                previous_sim varchar(19),
                active boolean not null
            )""";

    private static final String CHANGES = """
            create table if not exists sim_change (
                number varchar(16) not null,
                from_sim varchar(19) not null,
                to_sim varchar(19) not null,
                at timestamp(6) with time zone not null
            )""";

    private final NeighbourDatabase database;

    ServedNumbers(NeighbourDatabase database) {
        this.database = database;
        database.commit(jdbc -> jdbc.sql(TABLE).update());
        database.commit(jdbc -> jdbc.sql(CHANGES).update());
    }

    /** A number that is known already stays as it is. */
    void learn(Subscription subscription) {
        database.commit(jdbc -> jdbc.sql("""
                        insert into served_number (number, sim, active)
                        select :number, :sim, :active
                        where not exists (select 1 from served_number where number = :number or sim = :sim)
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

    Optional<Subscription> find(Iccid sim) {
        return database.commit(jdbc -> jdbc.sql("select * from served_number where sim = :sim")
                .param("sim", sim.digits())
                .query(ServedNumbers::subscription)
                .optional());
    }

    List<Subscription> all(int most) {
        return database.commit(jdbc -> jdbc.sql("select * from served_number order by number limit :most")
                .param("most", most)
                .query(ServedNumbers::subscription)
                .list());
    }

    List<SimChange> changes(int most) {
        return database.commit(jdbc -> jdbc.sql("select * from sim_change order by at desc limit :most")
                .param("most", most)
                .query(ServedNumbers::simChange)
                .list());
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
            return moved == 1 ? noted(jdbc, from, to) : whyNotMade(jdbc, from, to);
        });
    }

    /** Every change that was really made has a row of its own: a repeat has none. */
    private static Change noted(JdbcClient jdbc, Iccid from, Iccid to) {
        jdbc.sql("""
                        insert into sim_change (number, from_sim, to_sim, at)
                        select number, :from, :to, current_timestamp from served_number where sim = :to
                        """).param("from", from.digits()).param("to", to.digits()).update();
        return Change.MADE;
    }

    private static Change whyNotMade(JdbcClient jdbc, Iccid from, Iccid to) {
        if (count(jdbc, "sim = :to and previous_sim = :from", from, to) == 1) {
            return Change.MADE_BEFORE;
        }
        return count(jdbc, "sim = :from and sim <> :to", from, to) == 1
                ? Change.NEW_SIM_IN_USE
                : Change.OLD_SIM_UNKNOWN;
    }

    private static int count(JdbcClient jdbc, String which, Iccid from, Iccid to) {
        return jdbc.sql("select count(*) from served_number where " + which)
                .param("from", from.digits())
                .param("to", to.digits())
                .query(Integer.class)
                .single();
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

    private static SimChange simChange(ResultSet row, int index) throws SQLException {
        return new SimChange(
                new Msisdn(row.getString("number")),
                new Iccid(row.getString("from_sim")),
                new Iccid(row.getString("to_sim")),
                row.getTimestamp("at").toInstant());
    }
}
