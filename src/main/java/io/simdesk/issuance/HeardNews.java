package io.simdesk.issuance;

import io.simdesk.carrier.ProfileProgress;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** News of a profile that was heard; kept so that its repetition is known. */
@Entity
@Table(name = "profile_news")
class HeardNews {

    @Id
    private UUID id;

    private String iccid;
    private String eid;

    @Enumerated(EnumType.STRING)
    private ProfileProgress progress;

    private Instant happenedAt;
    private String failure;
    private Instant heardAt;

    @SuppressWarnings("NullAway.Init")
    protected HeardNews() {}
}
