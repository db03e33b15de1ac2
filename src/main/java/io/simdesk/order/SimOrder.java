package io.simdesk.order;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One request for another SIM on a line, from its receipt to its end. */
@Entity
@Table(name = "sim_order")
public class SimOrder implements Persistable<String> {

    @Id
    private String reference;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private OrderKind kind;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private String customer;
    private String phoneNumber;
    private String oldIccid;
    private String newIccid;
    private String requestedBy;
    private String requesterEmail;
    private String requesterLanguage;
    private Instant requestedAt;
    private Instant promisedAt;
    private @Nullable Instant finishedAt;
    private boolean late;
    private boolean lineBlocked;
    private boolean swapped;
    private @Nullable String openLine;
    private @Nullable String openSim;
    private @Nullable String idempotencyKey;
    private @Nullable String requestFingerprint;
    private @Nullable String failedStep;
    private @Nullable String failureCode;
    private int failures;
    private @Nullable String cancellationReason;
    private @Nullable String servedIccid;
    private @Nullable String closingReason;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected SimOrder() {}

    SimOrder(Reference reference, NewOrder asked, Instant requestedAt, Instant promisedAt) {
        this.reference = reference.value();
        this.kind = asked.kind();
        this.state = OrderState.RECEIVED;
        this.reason = asked.reason();
        this.customer = asked.requester().customer();
        this.phoneNumber = asked.line().e164();
        this.oldIccid = asked.oldSim().digits();
        this.newIccid = asked.newSim().digits();
        this.requestedBy = asked.requester().user();
        this.requesterEmail = asked.requester().email();
        this.requesterLanguage = asked.requester().language().getLanguage();
        this.requestedAt = requestedAt;
        this.promisedAt = promisedAt;
        this.openLine = phoneNumber;
        this.openSim = newIccid;
        this.idempotencyKey = asked.key().map(RequestKey::key).orElse(null);
        this.requestFingerprint = asked.key().map(RequestKey::fingerprint).orElse(null);
        this.fresh = true;
    }

    /** It moves on: after its receipt, after a repair, after a wait. */
    public void progress() {
        state = OrderState.IN_PROGRESS;
    }

    public void awaitRequester() {
        state = OrderState.WAITING_FOR_REQUESTER;
    }

    public void awaitInstallation() {
        state = OrderState.WAITING_FOR_INSTALLATION;
    }

    /** A step failed for good and waits for the back office. */
    public void putAtDesk(String step, String code) {
        state = OrderState.AT_THE_DESK;
        failedStep = step;
        failureCode = code;
        failures++;
    }

    public void lineWasBlocked() {
        lineBlocked = true;
    }

    public void lineWasUnblocked() {
        lineBlocked = false;
    }

    /** The network has changed the SIM: from here the order goes forward, never back. */
    public void networkChanged() {
        swapped = true;
        servedIccid = null;
    }

    /** Another new SIM takes the place of the one that was asked for. */
    public void useInstead(Iccid sim) {
        newIccid = sim.digits();
        openSim = newIccid;
    }

    /** The network serves the line with a SIM that is neither the old nor the new one. */
    public void foundOnNetwork(Iccid served) {
        servedIccid = served.digits();
    }

    /** The SIM that the network serves is the old one, whatever our books said. */
    public void adopt(Iccid served) {
        oldIccid = served.digits();
        servedIccid = null;
    }

    /** Somebody has settled it past the process, with a reason that the requester reads. */
    public void settledByHand(String why) {
        closingReason = why;
    }

    /** Later mails to the requester go to this address. */
    public void tellAt(String email) {
        requesterEmail = email;
    }

    public void missPromise() {
        late = true;
    }

    public void explainCancellation(String why) {
        cancellationReason = why;
    }

    public void withdrawCancellation() {
        cancellationReason = null;
    }

    /** Ends the order and frees its line and its SIM for the next one. */
    public void finish(OrderState end, Instant at) {
        state = end;
        finishedAt = at;
        openLine = null;
        openSim = null;
    }

    public Reference reference() {
        return new Reference(reference);
    }

    public OrderKind kind() {
        return kind;
    }

    public OrderState state() {
        return state;
    }

    public Reason reason() {
        return reason;
    }

    public String customer() {
        return customer;
    }

    public Msisdn line() {
        return new Msisdn(phoneNumber);
    }

    public Iccid oldSim() {
        return new Iccid(oldIccid);
    }

    public Iccid newSim() {
        return new Iccid(newIccid);
    }

    public Requester requester() {
        return new Requester(requestedBy, customer, requesterEmail, Locale.forLanguageTag(requesterLanguage));
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant promisedAt() {
        return promisedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public boolean late() {
        return late;
    }

    public boolean lineBlocked() {
        return lineBlocked;
    }

    public boolean swapped() {
        return swapped;
    }

    public Optional<RequestKey> requestKey() {
        return Optional.ofNullable(idempotencyKey)
                .map(key -> new RequestKey(key, requestFingerprint == null ? "" : requestFingerprint));
    }

    public Optional<String> failedStep() {
        return Optional.ofNullable(failedStep);
    }

    public Optional<String> failureCode() {
        return Optional.ofNullable(failureCode);
    }

    public int failures() {
        return failures;
    }

    public Optional<String> cancellationReason() {
        return Optional.ofNullable(cancellationReason);
    }

    /** What the network was found to serve instead of the old or the new SIM, until somebody has adopted it. */
    public Optional<Iccid> servedInstead() {
        return Optional.ofNullable(servedIccid).map(Iccid::new);
    }

    /** Why it was closed by hand. */
    public Optional<String> closingReason() {
        return Optional.ofNullable(closingReason);
    }

    @Override
    public String getId() {
        return reference;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
