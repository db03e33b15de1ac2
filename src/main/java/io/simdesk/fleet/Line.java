package io.simdesk.fleet;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.SimKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Persistable;

/** A mobile line of a customer, who uses it and which SIM serves it, as our ledger knows it. */
@Entity
@Table(name = "line")
public class Line implements Persistable<String> {

    @Id
    private String phoneNumber;

    @Version
    private int version;

    private String customer;
    private String customerNumber;
    private String userName;
    private String holderName;
    private String address;
    private String product;
    private String plan;
    private String options;
    private String invoiceSplit;

    @Enumerated(EnumType.STRING)
    private LineStatus status;

    private String iccid;
    private String simNumber;

    @Enumerated(EnumType.STRING)
    private SimKind simKind;

    private LocalDate activatedOn;
    private Instant refreshedAt;
    private boolean locked;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected Line() {}

    /** A line that comes into the fleet. */
    public Line(Msisdn number, Contract contract, LineUser user, Iccid sim, SimKind simKind, Instant refreshedAt) {
        this.phoneNumber = number.e164();
        this.customer = contract.customer();
        this.customerNumber = contract.customerNumber();
        this.product = contract.product();
        this.plan = contract.plan();
        this.options = String.join(",", contract.options());
        this.invoiceSplit = contract.invoiceSplit();
        this.activatedOn = contract.activatedOn();
        this.status = contract.status();
        this.userName = user.name();
        this.holderName = user.holder();
        this.address = user.address();
        this.refreshedAt = refreshedAt;
        this.fresh = true;
        serveBy(sim, simKind);
    }

    /** The line is served by this SIM and works. */
    public final void serveBy(Iccid sim, SimKind kind) {
        iccid = sim.digits();
        simNumber = sim.simNumber().digits();
        simKind = kind;
    }

    public void suspend() {
        status = LineStatus.SUSPENDED;
    }

    public void resume() {
        status = LineStatus.ACTIVE;
    }

    /** The network was asked at this time and says the same as our books, or what they follow. */
    public void refreshed(Instant at, boolean active) {
        refreshedAt = at;
        if (status == LineStatus.ACTIVE && !active) {
            suspend();
        } else if (status == LineStatus.SUSPENDED && active) {
            resume();
        }
    }

    void rename(String user) {
        userName = user;
    }

    void lock() {
        locked = true;
    }

    void unlock() {
        locked = false;
    }

    /** Whether its SIM must stay as it is. */
    public boolean locked() {
        return locked;
    }

    public Msisdn number() {
        return new Msisdn(phoneNumber);
    }

    public String customer() {
        return customer;
    }

    public Contract contract() {
        return new Contract(customer, customerNumber, product, plan, options(), invoiceSplit, activatedOn, status);
    }

    public LineUser user() {
        return new LineUser(userName, holderName, address);
    }

    public LineStatus status() {
        return status;
    }

    public Iccid sim() {
        return new Iccid(iccid);
    }

    public SimKind simKind() {
        return simKind;
    }

    public Instant refreshedAt() {
        return refreshedAt;
    }

    private List<String> options() {
        return options.isEmpty() ? List.of() : List.of(options.split(","));
    }

    @Override
    public String getId() {
        return phoneNumber;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
