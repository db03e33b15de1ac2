package io.simdesk.outside.intake;

import io.simdesk.intake.IntakeFile;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CustomerTable implements Table {

    @Override
    public IntakeFile file() {
        return IntakeFile.CUSTOMERS;
    }

    @Override
    public String stage() {
        return "intake_customer";
    }

    @Override
    public List<Object> values(Row row) {
        return List.of(row.customer(), row.text("name", 255));
    }

    @Override
    public List<Check> checks() {
        return List.of(Check.twice(stage(), "customer", "id"));
    }

    @Override
    public List<String> changes() {
        return List.of("""
                update customer set name = (select i.name from intake_customer i where i.run = :run and i.id = customer.id)
                where exists (select 1 from intake_customer i
                              where i.run = :run and i.id = customer.id and i.name <> customer.name)""");
    }

    @Override
    public List<String> preparations() {
        return List.of();
    }

    @Override
    public String additions() {
        return """
                insert into customer (id, name) select i.id, i.name from intake_customer i
                where i.run = :run and not exists (select 1 from customer c where c.id = i.id)""";
    }
}
