package io.simdesk.renewal;

import io.simdesk.order.Reference;
import io.simdesk.order.RequestKey;
import java.util.Optional;

/**
 * A renewal as it was asked for, not yet checked.
 *
 * @param phoneNumber in any Belgian form
 * @param newSimNumber 13 digits or more, or an ICCID
 * @param reason a constant of {@link io.simdesk.order.Reason}
 * @param reverses the order whose swap is taken back; nothing else of the request counts then
 */
public record RenewalRequest(
        String phoneNumber,
        String newSimNumber,
        String reason,
        Optional<RequestKey> key,
        Optional<Reference> reverses) {

    public RenewalRequest(String phoneNumber, String newSimNumber, String reason, Optional<RequestKey> key) {
        this(phoneNumber, newSimNumber, reason, key, Optional.empty());
    }
}
