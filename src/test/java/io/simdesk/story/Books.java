package io.simdesk.story;

import io.simdesk.sim.Iccid;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written in the database: the ledger, the stock, the audit, the engine's tables. */
class Books {

    private final JdbcClient jdbc;

    Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** References of the orders for this line. */
    List<String> orders(String phoneNumber) {
        return jdbc.sql("select reference from sim_order where phone_number = ? order by requested_at")
                .param(e164(phoneNumber))
                .query(String.class)
                .list();
    }

    String state(String reference) {
        return jdbc.sql("select state from sim_order where reference = ?")
                .param(reference)
                .query(String.class)
                .single();
    }

    /** Waits until the order is in this state. */
    void await(String reference, String state) {
        Awaitility.await(reference).atMost(Duration.ofSeconds(30)).until(() -> state(reference), state::equals);
    }

    /** {@code FREE}, {@code RESERVED}, {@code ACTIVE}… */
    String simState(String simNumber) {
        return jdbc.sql("select state from sim where sim_number = ?")
                .param(simNumber)
                .query(String.class)
                .single();
    }

    /** The SIM number by which the line is served. */
    String simOf(String phoneNumber) {
        return jdbc.sql("select sim_number from line where phone_number = ?")
                .param(e164(phoneNumber))
                .query(String.class)
                .single();
    }

    /** How often the audit tells this about this. */
    int audited(String what, String subject) {
        return jdbc.sql("select count(*) from audit where what = ? and subject = ?")
                .params(what, subject)
                .query(Integer.class)
                .single();
    }

    /** Gives this customer one more free eSIM. */
    void stockEsim(String customer, Iccid esim) {
        jdbc.sql("insert into sim (iccid, version, sim_number, customer, kind, state)"
                        + " values (?, 0, ?, ?, 'ESIM', 'FREE')")
                .params(esim.digits(), esim.simNumber().digits(), customer)
                .update();
    }

    long freeSims() {
        return jdbc.sql("select count(*) from sim where state = 'FREE'")
                .query(Long.class)
                .single();
    }

    /** Instances without an open order, and reserved SIMs without one. */
    List<String> orphans() {
        return jdbc.sql("select BUSINESS_KEY_ from ACT_RU_EXECUTION where PARENT_ID_ is null and not exists"
                        + " (select 1 from sim_order where reference = BUSINESS_KEY_ and open_line is not null)"
                        + " union all select iccid from sim where state = 'RESERVED' and not exists"
                        + " (select 1 from sim_order where open_sim = iccid)")
                .query(String.class)
                .list();
    }

    long auditLines(String what) {
        return jdbc.sql("select count(*) from audit where what = ?")
                .param(what)
                .query(Long.class)
                .single();
    }

    /** Tables and columns of the engine in which this text stands. */
    List<String> engineColumnsWith(String text) {
        var found = new ArrayList<String>();
        for (var column : engineColumns()) {
            if (stands(text, column)) {
                found.add(column.table() + "." + column.name());
            }
        }
        return found;
    }

    private List<Column> engineColumns() {
        return jdbc.sql("select table_name as \"table\", column_name as name from information_schema.columns"
                        + " where table_name like 'ACT\\_%' and (data_type like '%CHAR%' or data_type like '%BINARY%')")
                .query(Column.class)
                .list();
    }

    private boolean stands(String text, Column column) {
        var query = "select %s from %s where %1$s is not null".formatted(column.name(), column.table());
        return jdbc.sql(query).query((row, index) -> row.getBytes(1)).list().stream()
                .anyMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains(text));
    }

    private static String e164(String phoneNumber) {
        return phoneNumber.replace(" ", "").replaceFirst("^0", "+32");
    }

    record Column(String table, String name) {}
}
