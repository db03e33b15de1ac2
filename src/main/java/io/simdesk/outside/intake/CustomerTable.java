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
    public String books() {
        return "customer";
    }

    @Override
    public String columns() {
        return "id, name";
    }

    @Override
    public List<Object> values(Row row) {
        return List.of(row.customer(), row.text("name", 255));
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key("customer", "id"));
    }

    @Override
    public String beside() {
        return "";
    }

    @Override
    public List<Check> checks() {
        return List.of();
    }

    @Override
    public List<String> changes() {
        return List.of("""
                update customer set name = (select i.name from intake_customer i where i.id = customer.id)
                where exists (select 1 from intake_customer i where i.id = customer.id and i.name <> customer.name)""");
    }

    @Override
    public List<String> preparations() {
        return List.of();
    }

    @Override
    public String additions() {
        return """
                insert into customer (id, name) select i.id, i.name from intake_customer i
                where not exists (select 1 from customer c where c.id = i.id)""";
    }
}
