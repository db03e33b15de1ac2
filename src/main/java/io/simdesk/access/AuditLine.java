package io.simdesk.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of the audit, never changed; too long a text is cut. */
@Entity
@Table(name = "audit")
class AuditLine implements Persistable<UUID> {

    @Id
    private UUID id;

    private Instant at;
    private @Nullable String customer;

    @Column(name = "user_id")
    private String user;

    private String what;
    private String subject;
    private String detail;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected AuditLine() {}

    AuditLine(Instant at, @Nullable String customer, String user, String what, String subject, String detail) {
        this.id = UUID.randomUUID();
        this.at = at;
        this.customer = customer;
        this.user = clean(user, 255);
        this.what = clean(what, 64);
        this.subject = clean(subject, 64);
        this.detail = clean(detail, 500);
        this.fresh = true;
    }

    /** PostgreSQL takes no NUL, and a line break could forge a line in an export. */
    private static String clean(String text, int most) {
        var printable = text.replaceAll("\\p{Cntrl}", " ");
        return printable.length() <= most ? printable : printable.substring(0, most);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    Instant at() {
        return at;
    }

    @Nullable
    String customer() {
        return customer;
    }

    String user() {
        return user;
    }

    String what() {
        return what;
    }

    String subject() {
        return subject;
    }

    String detail() {
        return detail;
    }
}
