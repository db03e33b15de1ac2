package io.simdesk.outside.intake;

import io.simdesk.intake.IntakeFile;
import io.simdesk.sim.SimKind;
import io.simdesk.sim.Vault;
import io.simdesk.stock.SimNumbering;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** PUKs are sealed before they reach any table. */
@Component
class SimTable implements Table {

    private final SimNumbering numbering;
    private final Vault vault;

    SimTable(SimNumbering numbering, Vault vault) {
        this.numbering = numbering;
        this.vault = vault;
    }

    @Override
    public IntakeFile file() {
        return IntakeFile.SIMS;
    }

    @Override
    public String stage() {
        return "intake_sim";
    }

    @Override
    public String books() {
        return "sim";
    }

    @Override
    public String columns() {
        return "customer, iccid, sim_number, kind, puk";
    }

    @Override
    public List<Object> values(Row row) {
        var values = new ArrayList<>();
        values.add(row.customer());
        var sim = row.sim(numbering);
        values.add(sim.map(iccid -> iccid.digits()).orElse(""));
        values.add(sim.map(iccid -> iccid.simNumber().digits()).orElse(""));
        values.add(row.word("kind", SimKind.class, SimKind.PLASTIC.name()));
        values.add(row.puk().map(puk -> vault.seal(puk).bytes()).orElse(null));
        return values;
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key("simNumber", "iccid"));
    }

    @Override
    public String beside() {
        return "left join customer c on c.id = a.customer left join sim s on s.iccid = a.iccid";
    }

    @Override
    public List<Check> checks() {
        return List.of(
                Check.customerUnknown(),
                new Check("simNumber", "sim-of-another-customer", "sim_number", "s.customer <> a.customer"),
                new Check("kind", "another-kind", "kind", "s.kind <> a.kind"));
    }

    @Override
    public List<String> changes() {
        return List.of("""
                update sim set version = version + 1,
                    puk = (select i.puk from intake_sim i where i.iccid = sim.iccid)
                where puk is null
                  and exists (select 1 from intake_sim i where i.iccid = sim.iccid and i.puk is not null)""");
    }

    @Override
    public List<String> preparations() {
        return List.of();
    }

    /** One customer after the other, for the indexes begin with it: else H2 writes all their pages again and again. */
    @Override
    public String additions() {
        return """
                insert into sim (iccid, version, sim_number, customer, kind, state, puk)
                select i.iccid, 0, i.sim_number, i.customer, i.kind, 'FREE', i.puk from intake_sim i
                where not exists (select 1 from sim s where s.iccid = i.iccid)
                order by i.customer, i.iccid""";
    }
}
