package io.simdesk.bulk;

import io.simdesk.order.Requester;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Many orders that were asked for at once. */
@Entity
@Table(name = "bulk_request")
public class BulkRequest implements Persistable<UUID> {

    @Id
    private UUID id;

    private String customer;
    private String fingerprint;
    private String fileName;
    private String requestedBy;
    private String requesterEmail;
    private String requesterLanguage;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private BulkState state;

    /** Whether it is started as soon as it is checked. */
    private boolean wanted;

    private Instant servedAt;
    private Instant takenUntil;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected BulkRequest() {}

    BulkRequest(Requester requester, String fingerprint, String fileName, Instant now) {
        this.id = UUID.randomUUID();
        this.customer = requester.customer();
        this.fingerprint = fingerprint;
        this.fileName = fileName.length() <= 100 ? fileName : fileName.substring(0, 100);
        this.requestedBy = requester.user();
        this.requesterEmail = requester.email();
        this.requesterLanguage = requester.language().getLanguage();
        this.requestedAt = now;
        this.state = BulkState.CHECKING;
        this.servedAt = now;
        this.takenUntil = now;
        this.fresh = true;
    }

    public UUID id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public BulkState state() {
        return state;
    }

    public boolean wanted() {
        return wanted;
    }

    Requester requester() {
        return new Requester(requestedBy, customer, requesterEmail, Locale.forLanguageTag(requesterLanguage));
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
