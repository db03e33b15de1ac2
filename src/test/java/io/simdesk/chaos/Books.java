package io.simdesk.chaos;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What we have written down ourselves. */
final class Books {

    private final JdbcClient jdbc;

    Books(DataSource ours) {
        jdbc = JdbcClient.create(ours);
    }

    /** Whoever breaks a rule, behind its name. */
    List<String> offenders() {
        return Stream.of(Rule.values()).flatMap(this::offenders).toList();
    }

    private Stream<String> offenders(Rule rule) {
        return list(rule.offenders()).stream().map(offender -> rule + ": " + offender);
    }

    List<String> references() {
        return list("select reference from sim_order");
    }

    int sims() {
        return count("select count(*) from sim where customer = '%s'".formatted(Fleet.CUSTOMER));
    }

    int orders(String state) {
        return count("select count(*) from sim_order where state = '%s'".formatted(state));
    }

    /** Open tasks of this name. */
    int tasks(String name) {
        return count("select count(*) from act_ru_task where task_def_key_ = '%s'".formatted(name));
    }

    /** The new SIM of every order whose swap is written down. */
    List<String> swapped() {
        return list("select new_iccid from sim_order where swapped");
    }

    /** The same, and of every order whose swap a person must look into. */
    List<String> maybeSwapped() {
        return list("select new_iccid from sim_order where swapped or state = 'AT_THE_DESK'");
    }

    List<Msisdn> linesAtTheDesk() {
        return list("select phone_number from sim_order where state = 'AT_THE_DESK'").stream()
                .map(Msisdn::new)
                .toList();
    }

    /** Message-IDs of the mails that were sent, as they must have arrived. */
    List<String> sentMails() {
        return list("select '<' || id || '@simdesk>' from outbox where state = 'SENT'");
    }

    /** How many mails of this purpose were sent. */
    int mails(String purpose) {
        return count("select count(*) from outbox where state = 'SENT' and purpose = '%s'".formatted(purpose));
    }

    /** Which SIM serves each line. */
    Map<Msisdn, Iccid> lines() {
        return jdbc
                .sql("select phone_number, iccid from line where customer = '%s'".formatted(Fleet.CUSTOMER))
                .query((row, index) -> Map.entry(new Msisdn(row.getString(1)), new Iccid(row.getString(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Lets this time pass for everything that is written down: every time in the books moves back by it. */
    void letPass(Duration time) {
        list("""
                select 'update ' || table_name || ' set ' || column_name || ' = ' || column_name
                from information_schema.columns
                where lower(table_schema) = 'public' and lower(data_type) like 'timestamp%'
                """)
                .forEach(update -> jdbc.sql(update + " - %d * interval '1' hour".formatted(time.toHours()))
                        .update());
    }

    /** eSIMs that serve a line. */
    List<String> esimsInUse() {
        return list("select iccid from line where sim_kind = 'ESIM' and customer = '%s'".formatted(Fleet.CUSTOMER));
    }

    /** eSIMs that nobody has asked for, or not any more. */
    List<String> esimsInStock() {
        return list("select iccid from sim where kind = 'ESIM' and state = 'FREE' and customer = '%s'"
                .formatted(Fleet.CUSTOMER));
    }

    private List<String> list(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
