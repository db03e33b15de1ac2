package io.simdesk.bulk;

import io.simdesk.issuance.Delivery;
import io.simdesk.issuance.EsimRequest;
import io.simdesk.order.Fingerprint;
import io.simdesk.order.RequestKey;
import io.simdesk.renewal.RenewalRequest;
import java.util.Optional;

/**
 * What one row asks for: a card when it names one, else an eSIM.
 *
 * @param phoneNumber in any Belgian form
 * @param newSimNumber as printed on the card; empty for an eSIM
 * @param reason a constant of {@link io.simdesk.order.Reason}
 * @param recipientEmail whom an eSIM goes to
 * @param language of the end user: fr, nl, de or en
 * @param copyToManager {@code YES} or {@code NO}
 */
public record RowAsked(
        String phoneNumber,
        String newSimNumber,
        String reason,
        String recipientEmail,
        String language,
        String copyToManager) {

    public boolean isEsim() {
        return newSimNumber.isEmpty();
    }

    public RenewalRequest renewal(Optional<RequestKey> key) {
        return new RenewalRequest(phoneNumber, newSimNumber, reason, key);
    }

    public EsimRequest esim(Optional<RequestKey> key) {
        var delivery = new Delivery(recipientEmail, language, copyToManager);
        return new EsimRequest(phoneNumber, reason, key, Optional.of(delivery));
    }

    String fingerprint() {
        return Fingerprint.of("bulk", phoneNumber, newSimNumber, reason, recipientEmail, language, copyToManager);
    }
}
