package io.simdesk.refresh;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A customer's latest refresh and how far it has come. */
@Entity
@Table(name = "fleet_refresh")
class RefreshRun {

    @Id
    private String customer;

    @Version
    private @Nullable Integer version;

    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private int total;
    private int done;
    private int differing;
    private int unanswered;

    /** Lines up to this number have been asked for. */
    private String lastNumber;

    private Instant claimedUntil;

    @SuppressWarnings("NullAway.Init")
    protected RefreshRun() {}

    RefreshRun(String customer) {
        this.customer = customer;
        restart(0, Instant.EPOCH);
        finish(Instant.EPOCH);
    }

    final void restart(int lines, Instant now) {
        startedAt = now;
        finishedAt = null;
        total = lines;
        done = 0;
        differing = 0;
        unanswered = 0;
        lastNumber = "";
        claimedUntil = now;
    }

    void count(Outcome outcome, String number) {
        done++;
        lastNumber = number;
        differing += outcome == Outcome.DIFFERS ? 1 : 0;
        unanswered += outcome == Outcome.UNANSWERED ? 1 : 0;
    }

    final void finish(Instant now) {
        finishedAt = now;
    }

    void claimUntil(Instant until) {
        claimedUntil = until;
    }

    boolean running() {
        return finishedAt == null;
    }

    boolean isClaimedUntil(Instant until) {
        return claimedUntil.equals(until);
    }

    String lastNumber() {
        return lastNumber;
    }

    RefreshProgress progress() {
        return new RefreshProgress(startedAt, finishedAt, Math.max(total, done), done, differing, unanswered);
    }
}
