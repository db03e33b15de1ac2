package io.simdesk.bulk;

import io.simdesk.order.Reference;
import io.simdesk.order.RequestKey;
import io.simdesk.sim.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One row of a bulk request and what became of it. */
@Entity
@Table(name = "bulk_row")
public class BulkRow implements Persistable<UUID> {

    private static final int MOST_ATTEMPTS = 3;
    private static final String BETWEEN_FACTS = "\t";

    @Id
    private UUID id;

    private UUID bulk;
    private int rowNumber;
    private String phoneNumber;
    private String newSimNumber;
    private String reason;
    private String recipientEmail;
    private String recipientLanguage;
    private String copyToManager;

    @Enumerated(EnumType.STRING)
    private RowState state;

    private boolean esim;
    private int attempts;
    private @Nullable String field;
    private @Nullable String refusal;
    private @Nullable String facts;
    private @Nullable String reference;
    private @Nullable Instant orderedAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected BulkRow() {}

    BulkRow(UUID bulk, RowRead row) {
        this.id = UUID.randomUUID();
        this.bulk = bulk;
        this.rowNumber = row.number();
        this.phoneNumber = row.asked().phoneNumber();
        this.newSimNumber = row.asked().newSimNumber();
        this.reason = row.asked().reason();
        this.recipientEmail = row.asked().recipientEmail();
        this.recipientLanguage = row.asked().language();
        this.copyToManager = row.asked().copyToManager();
        this.esim = row.asked().isEsim();
        this.state = RowState.UNCHECKED;
        this.fresh = true;
        row.wrong().ifPresent(wrong -> refuse(RowState.WRONG, wrong));
    }

    void approve() {
        state = RowState.GOOD;
    }

    final void refuse(RowState as, Refusal why) {
        state = as;
        field = why.field();
        refusal = why.code();
        var told = why.facts().stream().map(String::valueOf).collect(Collectors.joining(BETWEEN_FACTS));
        facts = told.length() <= 500 ? told : told.substring(0, 500);
    }

    void order(Reference order, Instant at) {
        state = RowState.ORDERED;
        reference = order.value();
        orderedAt = at;
    }

    /** Whether it may be tried once more. */
    boolean failed() {
        attempts++;
        return attempts < MOST_ATTEMPTS;
    }

    UUID id() {
        return id;
    }

    public int number() {
        return rowNumber;
    }

    public RowState state() {
        return state;
    }

    public RowAsked asked() {
        return new RowAsked(phoneNumber, newSimNumber, reason, recipientEmail, recipientLanguage, copyToManager);
    }

    /** The same for every attempt to order it. */
    RequestKey key() {
        return new RequestKey("bulk-" + bulk + "-" + rowNumber, asked().fingerprint());
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** The input that is wrong, as the file's head names it. */
    public String field() {
        return field == null ? "" : field;
    }

    /** The refusal's code; its words are {@code refusal.<code>}. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    public List<String> facts() {
        return facts == null || facts.isEmpty() ? List.of() : List.of(facts.split(BETWEEN_FACTS));
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
