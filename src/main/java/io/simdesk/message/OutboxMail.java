package io.simdesk.message;

import io.simdesk.order.Reference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that waits, was sent, or was given up. */
@Entity
@Table(name = "outbox")
public class OutboxMail {

    @Id
    private UUID id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String recipient;
    private String language;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int issue;
    private int attempts;
    private Instant dueAt;
    private @Nullable Instant sentAt;
    private @Nullable String failure;

    @SuppressWarnings("NullAway.Init")
    protected OutboxMail() {}

    public UUID id() {
        return id;
    }

    public Outgoing outgoing() {
        return new Outgoing(new Reference(reference), purpose, recipient, Locale.forLanguageTag(language), issue);
    }

    /** The same for every attempt (RFC 5322, 3.6.4), so that a mail that arrives twice is seen once. */
    String messageId() {
        return id + "@simdesk";
    }

    public MailState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }
}
