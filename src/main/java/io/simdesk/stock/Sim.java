package io.simdesk.stock;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Sealed;
import io.simdesk.sim.SimKind;
import io.simdesk.sim.SimNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A SIM card or an eSIM profile of a customer. */
@Entity
@Table(name = "sim")
public class Sim implements Persistable<String> {

    @Id
    private String iccid;

    @Version
    private int version;

    private String simNumber;
    private String customer;

    @Enumerated(EnumType.STRING)
    private SimKind kind;

    @Enumerated(EnumType.STRING)
    private SimState state;

    private byte @Nullable [] puk;
    private @Nullable Instant quarantinedUntil;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected Sim() {}

    /** A SIM that comes into hand. */
    public Sim(Iccid iccid, String customer, SimKind kind, SimState state, @Nullable Sealed puk) {
        this.iccid = iccid.digits();
        this.simNumber = iccid.simNumber().digits();
        this.customer = customer;
        this.kind = kind;
        this.state = state;
        this.puk = puk == null ? null : puk.bytes();
        this.fresh = true;
    }

    void become(SimState next) {
        state = next;
        quarantinedUntil = next == SimState.ACTIVE ? null : quarantinedUntil;
    }

    void quarantine(Instant until) {
        state = SimState.QUARANTINED;
        quarantinedUntil = until;
    }

    public Iccid iccid() {
        return new Iccid(iccid);
    }

    public SimNumber simNumber() {
        return new SimNumber(simNumber);
    }

    public String customer() {
        return customer;
    }

    public SimKind kind() {
        return kind;
    }

    public SimState state() {
        return state;
    }

    public Optional<Sealed> puk() {
        return Optional.ofNullable(puk).map(Sealed::new);
    }

    public Optional<Instant> quarantinedUntil() {
        return Optional.ofNullable(quarantinedUntil);
    }

    @Override
    public String getId() {
        return iccid;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
