package io.simdesk.issuance;

import io.simdesk.issuance.CodeSecrets.Made;
import io.simdesk.order.Reference;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Sealed;
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

/** What an eSIM order needs beyond the ledger: whom the code goes to, and the sealed code itself until it is used. */
@Entity
@Table(name = "esim_issue")
class EsimIssue implements Persistable<String> {

    @Id
    private String reference;

    @Version
    private int version;

    private String iccid;
    private @Nullable String recipientEmail;
    private @Nullable String recipientLanguage;
    private boolean copyToManager;

    @Enumerated(EnumType.STRING)
    private ProfileState profileState;

    private byte @Nullable [] matchingId;
    private byte @Nullable [] confirmationCode;
    private byte @Nullable [] activationCode;
    private byte @Nullable [] qrCode;
    private @Nullable String activationCodeSha256;
    private @Nullable Instant installedAt;

    /** 1 for the first code of this order, counted up with each that is sent once more or anew. */
    private int issue;

    private @Nullable Instant issuedAt;
    private @Nullable Instant releasedAt;

    /** How often the user was reminded of the code that is out. */
    private int reminders;

    private boolean replacedAfterFailure;
    private @Nullable String replacedIccid;
    private byte @Nullable [] replacedMatchingId;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected EsimIssue() {}

    EsimIssue(Reference reference, Iccid iccid, Made secrets) {
        this.reference = reference.value();
        this.iccid = iccid.digits();
        this.profileState = ProfileState.ALLOCATED;
        keep(secrets);
        this.issue = 1;
        this.fresh = true;
    }

    void deliverTo(Recipient recipient) {
        recipientEmail = recipient.email();
        recipientLanguage = recipient.language().getLanguage();
        copyToManager = recipient.copyToManager();
    }

    private void keep(Made secrets) {
        matchingId = secrets.matchingId().bytes();
        var confirmation = secrets.confirmationCode();
        confirmationCode = confirmation == null ? null : confirmation.bytes();
    }

    void release(Sealed code, String sha256, Instant at) {
        activationCode = code.bytes();
        activationCodeSha256 = sha256;
        profileState = ProfileState.RELEASED;
        releasedAt = at;
    }

    void keepQrCode(Sealed png) {
        qrCode = png.bytes();
    }

    /** It has come at least so far; later news of an earlier point changes nothing. */
    void reach(ProfileState state, Instant at) {
        if (state.compareTo(profileState) > 0) {
            profileState = state;
            installedAt = state == ProfileState.INSTALLED ? at : installedAt;
        }
    }

    /** The same code leaves once more. */
    void issueAgain(Instant at) {
        issue++;
        issuedAt = at;
    }

    /** Another profile takes the place of one that a phone has spoilt. */
    void replaceBy(Iccid profile, Made secrets, Instant at) {
        replacedIccid = iccid;
        replacedMatchingId = matchingId;
        wipe();
        iccid = profile.digits();
        keep(secrets);
        profileState = ProfileState.ALLOCATED;
        releasedAt = null;
        reminders = 0;
        issueAgain(at);
    }

    /** The one replacement that needs nobody's word has been made. */
    void noteReplacementAfterFailure() {
        replacedAfterFailure = true;
    }

    void remind() {
        reminders++;
    }

    /** The profile that was replaced is of no use to anybody any more. */
    void forgetReplaced() {
        replacedIccid = null;
        replacedMatchingId = null;
    }

    void cancel() {
        profileState = ProfileState.CANCELLED;
    }

    /** Nobody needs the code any more, so nobody shall find it; its digest stays. */
    void wipe() {
        matchingId = null;
        confirmationCode = null;
        activationCode = null;
        qrCode = null;
    }

    /** Whether a phone may still fetch or finish it. */
    boolean waitsForPhone() {
        return profileState == ProfileState.RELEASED || profileState == ProfileState.DOWNLOADED;
    }

    /** Whether a phone has had it, so that nobody else can. */
    boolean isSpoilt() {
        return profileState == ProfileState.DOWNLOADED || profileState == ProfileState.ERROR;
    }

    boolean replacedAfterFailure() {
        return replacedAfterFailure;
    }

    int reminders() {
        return reminders;
    }

    Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }

    Optional<Sealed> confirmationCode() {
        return Optional.ofNullable(confirmationCode).map(Sealed::new);
    }

    int issue() {
        return issue;
    }

    /** Whether a code left once more, or anew, later than this. */
    boolean wasIssuedAgainAfter(Instant time) {
        return issuedAt != null && issuedAt.isAfter(time);
    }

    Optional<Replaced> replaced() {
        return replacedIccid == null || replacedMatchingId == null
                ? Optional.empty()
                : Optional.of(new Replaced(new Iccid(replacedIccid), new Sealed(replacedMatchingId)));
    }

    /** A profile that was given up for another. */
    record Replaced(Iccid profile, Sealed matchingId) {}

    Reference order() {
        return new Reference(reference);
    }

    Iccid iccid() {
        return new Iccid(iccid);
    }

    ProfileState profileState() {
        return profileState;
    }

    boolean copyToManager() {
        return copyToManager;
    }

    Optional<Recipient> recipient() {
        return Optional.ofNullable(recipientEmail)
                .map(email ->
                        new Recipient(email, Locale.forLanguageTag(String.valueOf(recipientLanguage)), copyToManager));
    }

    Optional<Sealed> matchingId() {
        return Optional.ofNullable(matchingId).map(Sealed::new);
    }

    Optional<Sealed> activationCode() {
        return Optional.ofNullable(activationCode).map(Sealed::new);
    }

    Optional<Sealed> qrCode() {
        return Optional.ofNullable(qrCode).map(Sealed::new);
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
