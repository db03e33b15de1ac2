package io.simdesk.outage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call that nobody gets an answer to; over once somebody did, and forgotten when the held work is on its way. */
@Entity
@Table(name = "outage")
public class Outage {

    @Id
    private String id;

    private Instant since;
    private Instant askAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Outage() {}

    public Call call() {
        return Call.parse(id);
    }

    boolean isOf(Neighbour neighbour) {
        return call().neighbour() == neighbour;
    }

    public Instant since() {
        return since;
    }

    /** Whether the next step may ask now. */
    boolean isTurnFree(Instant now) {
        return lasts() && !askAt.isAfter(now);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    boolean lasts() {
        return endedAt == null;
    }
}
