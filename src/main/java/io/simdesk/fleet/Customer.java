package io.simdesk.fleet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** A business customer with a fleet of lines: a tenant in the engine, by the same id. */
@Entity
@Table(name = "customer")
public class Customer implements Persistable<String> {

    @Id
    private String id;

    private String name;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected Customer() {}

    public Customer(String id, String name) {
        this.id = id;
        this.name = name;
        this.fresh = true;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
