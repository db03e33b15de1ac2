package io.simdesk.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** One line of an order's timeline: which task of the model ended, how and when. */
@Entity
@Table(name = "order_step")
public class OrderStep implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private String step;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StepState state;

    @Column(nullable = false)
    private Instant at;

    /** The refusal's code, or {@code TechnicalFailure}; empty when the step was done. */
    @Column(nullable = false)
    private String detail;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected OrderStep() {}

    OrderStep(Reference reference, String step, StepState state, Instant at, String detail) {
        this.id = UUID.randomUUID();
        this.reference = reference.value();
        this.step = step;
        this.state = state;
        this.at = at;
        this.detail = detail;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    Reference reference() {
        return new Reference(reference);
    }

    public String step() {
        return step;
    }

    public StepState state() {
        return state;
    }

    public Instant at() {
        return at;
    }

    public String detail() {
        return detail;
    }
}
