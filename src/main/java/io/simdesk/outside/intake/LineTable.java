package io.simdesk.outside.intake;

import io.simdesk.fleet.LineStatus;
import io.simdesk.intake.IntakeFile;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.SimKind;
import io.simdesk.stock.SimNumbering;
import java.util.List;
import org.springframework.stereotype.Component;

/** Of a line that is known, only contract and user follow the file; a new one takes its SIM out of stock. */
@Component
class LineTable implements Table {

    private static final String CONTRACT = "customer_number, user_name, holder_name, address, product, plan,"
            + " options, invoice_split, activated_on";
    private static final String IS_NEW = "not exists (select 1 from line k where k.phone_number = a.phone_number)";
    private static final int LONG = 255;

    private final SimNumbering numbering;

    LineTable(SimNumbering numbering) {
        this.numbering = numbering;
    }

    @Override
    public IntakeFile file() {
        return IntakeFile.LINES;
    }

    @Override
    public String stage() {
        return "intake_line";
    }

    @Override
    public String books() {
        return "line";
    }

    @Override
    public String columns() {
        return "customer, phone_number, " + CONTRACT + ", status, iccid, sim_number, sim_kind";
    }

    @Override
    public List<Object> values(Row row) {
        var customer = row.customer();
        var number = row.phoneNumber().map(Msisdn::e164).orElse("");
        var sim = row.sim(numbering);
        return List.of(
                customer,
                number,
                row.text("customerNumber", 32),
                row.text("userName", LONG),
                row.text("holderName", LONG),
                row.text("address", 500),
                row.text("product", 100),
                row.text("plan", 100),
                row.optional("options", 500).replace('|', ','),
                row.text("invoiceSplit", 100),
                row.date("activatedOn"),
                row.word("status", LineStatus.class, LineStatus.ACTIVE.name()),
                sim.map(iccid -> iccid.digits()).orElse(""),
                sim.map(iccid -> iccid.simNumber().digits()).orElse(""),
                row.word("kind", SimKind.class, SimKind.PLASTIC.name()));
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key("phoneNumber", "phone_number"), new Key("simNumber", "iccid"));
    }

    @Override
    public String beside() {
        return """
                left join customer c on c.id = a.customer
                left join line l on l.phone_number = a.phone_number
                left join sim s on s.iccid = a.iccid""";
    }

    @Override
    public List<Check> checks() {
        return List.of(
                Check.customerUnknown(),
                new Check("phoneNumber", "line-of-another-customer", "phone_number", "l.customer <> a.customer"),
                ofNewLine("sim-of-another-customer", "s.customer <> a.customer"),
                ofNewLine("sim-serves-another-line", "exists (select 1 from line k where k.iccid = a.iccid)"),
                ofNewLine("sim-not-usable", "s.state not in ('FREE', 'ACTIVE')"),
                ofNewLine("another-kind", "s.kind <> a.sim_kind"));
    }

    private static Check ofNewLine(String code, String when) {
        return new Check("simNumber", code, "sim_number", "l.phone_number is null and " + when);
    }

    @Override
    public List<String> changes() {
        var same = String.join(
                " or ",
                List.of(CONTRACT.split(", ?")).stream()
                        .map(column -> "i.%1$s <> line.%1$s".formatted(column))
                        .toList());
        return List.of("""
                update line set version = version + 1, (%1$s) =
                    (select %1$s from intake_line i where i.phone_number = line.phone_number)
                where exists (select 1 from intake_line i
                        where i.phone_number = line.phone_number and (%2$s))""".formatted(CONTRACT, same));
    }

    @Override
    public List<String> preparations() {
        return List.of("""
                update sim set version = version + 1, state = 'ACTIVE'
                where state = 'FREE' and exists (select 1 from intake_line a where a.iccid = sim.iccid and %s)""".formatted(IS_NEW), """
                insert into sim (iccid, version, sim_number, customer, kind, state)
                select a.iccid, 0, a.sim_number, a.customer, a.sim_kind, 'ACTIVE' from intake_line a
                where not exists (select 1 from sim s where s.iccid = a.iccid) and %s
                order by a.customer, a.iccid""".formatted(IS_NEW));
    }

    /** One customer after the other: see {@link SimTable#additions}. */
    @Override
    public String additions() {
        return """
                insert into line (phone_number, version, customer, status, iccid, sim_number, sim_kind, refreshed_at, %1$s)
                select a.phone_number, 0, a.customer, a.status, a.iccid, a.sim_number, a.sim_kind, current_timestamp, %1$s
                from intake_line a where %2$s
                order by a.customer, a.phone_number""".formatted(CONTRACT, IS_NEW);
    }
}
