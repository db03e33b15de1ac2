package io.simdesk.chaos;

import io.simdesk.sim.Iccid;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The books of a day on which all went well, in the tables that our changelogs make: a renewal, an eSIM whose QR code
 * was refused by the mail server, and a renewal at the desk.
 */
final class MadeUpBooks implements AutoCloseable {

    static final List<String> REFERENCES = List.of("RENEWED", "ISSUED", "FAILED");

    private final Fleet fleet = new Fleet(REFERENCES.size() + 1);
    private final SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:h2:mem:", "sa", "", true);
    private final JdbcClient jdbc = JdbcClient.create(database);

    MadeUpBooks() throws LiquibaseException, SQLException {
        makeTables();
        write(fleet.asSql());
        write("insert into act_re_procdef (id_, key_, version_) values ('sim-renewal', 'sim-renewal', 1)");
        write("insert into act_re_procdef (id_, key_, version_) values ('esim-issuance', 'esim-issuance', 1)");
        write("insert into act_re_procdef (id_, key_, version_) values ('undelivered-mail', 'undelivered-mail', 1)");

        order("RENEWED", "RENEWAL", "sim-renewal", 0, fleet.card(0));
        swapped("RENEWED", 0, fleet.card(0), "PLASTIC");
        mail("RENEWED", "RENEWAL_RECEIVED", "SENT");
        mail("RENEWED", "RENEWAL_DONE", "SENT");

        order("ISSUED", "ESIM", "esim-issuance", 1, Fleet.esim(1));
        swapped("ISSUED", 1, Fleet.esim(1), "ESIM");
        mail("ISSUED", "ESIM_CONFIRMED", "SENT");
        mail("ISSUED", "ESIM_FOR_USER", "PARKED");
        task("ISSUED", "undelivered-mail", "repairMail");
        mail("ISSUED", "ESIM_ACTIVE", "SENT");

        order("FAILED", "RENEWAL", "sim-renewal", 2, fleet.card(2));
        write("update sim_order set state = 'AT_THE_DESK' where reference = 'FAILED'");
        task("FAILED", "sim-renewal", "repairRenewal");
        mail("FAILED", "RENEWAL_RECEIVED", "SENT");
        database.getConnection().setAutoCommit(false);
    }

    private void makeTables() throws LiquibaseException {
        var changelog = new SpringLiquibase();
        changelog.setDataSource(database);
        changelog.setChangeLog("classpath:db/changelog-master.yaml");
        changelog.setResourceLoader(new DefaultResourceLoader());
        changelog.afterPropertiesSet();
    }

    private void order(String reference, String kind, String model, int line, Iccid sim) {
        write("""
                insert into sim_order (reference, version, kind, state, reason, customer, phone_number, old_iccid,
                    new_iccid, requested_by, requester_email, requester_language, requested_at, promised_at, late,
                    line_blocked, swapped, open_line, open_sim, failures)
                values ('%s', 0, '%s', 'IN_PROGRESS', 'LOST', '%s', '%s', '%s', '%s', 'fleet-a', 'a@example.com', 'en',
                    current_timestamp, current_timestamp, false, false, false, '%4$s', '%6$s', 0)
                """.formatted(reference, kind, Fleet.CUSTOMER, fleet.number(line), fleet.firstSim(line), sim));
        write("update sim set state = 'RESERVED' where iccid = '%s'".formatted(sim));
        write("""
                insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_id_, proc_def_key_, start_time_)
                values ('%1$s', '%1$s', '%1$s', '%2$s', '%2$s', current_timestamp)
                """.formatted(reference, model));
    }

    private void swapped(String reference, int line, Iccid sim, String kind) {
        write("""
                update sim_order set state = 'DONE', swapped = true, open_line = null, open_sim = null,
                finished_at = current_timestamp where reference = '%s'
                """.formatted(reference));
        write("update line set iccid = '%s', sim_kind = '%s' where phone_number = '%s'"
                .formatted(sim, kind, fleet.number(line)));
        write("update sim set state = 'ACTIVE' where iccid = '%s'".formatted(sim));
        write("update sim set state = 'QUARANTINED' where iccid = '%s'".formatted(fleet.firstSim(line)));
    }

    private void mail(String reference, String purpose, String state) {
        write("""
                insert into outbox (id, reference, purpose, recipient, language, state, attempts, due_at)
                values (random_uuid(), '%s', '%s', 'a@example.com', 'en', '%s', 1, current_timestamp)
                """.formatted(reference, purpose, state));
    }

    private void task(String reference, String model, String name) {
        var instance = reference + model;
        write("""
                insert into act_ru_execution (id_, rev_, proc_inst_id_, business_key_, proc_def_id_)
                values ('%1$s', 1, '%1$s', '%2$s', '%3$s')
                """.formatted(instance, reference, model));
        write("insert into act_ru_task (id_, proc_inst_id_, task_def_key_) values ('%1$s', '%1$s', '%2$s')"
                .formatted(instance, name));
    }

    void write(String sql) {
        jdbc.sql(sql).update();
    }

    /** Makes the books good again. */
    void forget() throws SQLException {
        database.getConnection().rollback();
    }

    Fleet fleet() {
        return fleet;
    }

    Books read() {
        return new Books(database);
    }

    /** What others have written down on that day. */
    Witnesses witnesses() {
        var lines = new HashMap<>(fleet.numbers());
        lines.put(fleet.number(0), fleet.card(0));
        lines.put(fleet.number(1), Fleet.esim(1));
        return new Witnesses(
                lines,
                List.of(fleet.card(0).digits(), Fleet.esim(1).digits()),
                Map.of(Fleet.esim(1).digits(), "INSTALLED"),
                read().sentMails());
    }

    @Override
    public void close() {
        database.destroy();
    }
}
