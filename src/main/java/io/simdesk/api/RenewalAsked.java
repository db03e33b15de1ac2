package io.simdesk.api;

import static java.util.Objects.requireNonNullElse;

import io.simdesk.order.Fingerprint;
import io.simdesk.order.RequestKey;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.sim.Msisdn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Asks for a plastic card in place of a line's SIM.
 *
 * @param newSimNumber the 13 digits on the card; the longer print and the whole ICCID are understood too
 * @param reason a constant of {@link io.simdesk.order.Reason}
 */
@Schema(name = "Renewal", description = "Asks for a plastic card in place of a line's SIM.")
record RenewalAsked(
        @Schema(
                description = "The 13 digits on the new card; its longer print or ICCID will do.",
                example = "6054201316636")
        @NotBlank
        @Size(max = 40)
        String newSimNumber,

        @Schema(
                description = "Why the line needs another SIM; `LOST` and `STOLEN` block the line at once.",
                allowableValues = {"LOST", "STOLEN", "DEFECTIVE", "SIZE", "NEW_DEVICE"},
                example = "DEFECTIVE")
        @NotBlank
        @Size(max = 40)
        String reason)
        implements Asked {

    RenewalAsked {
        newSimNumber = requireNonNullElse(newSimNumber, "");
        reason = requireNonNullElse(reason, "");
    }

    /** How this very request is told from others under the same key. */
    RequestKey under(IdempotencyKey key, Msisdn line) {
        var digits = newSimNumber.replaceAll("[\\s.\\-]", "");
        return new RequestKey(key.value(), Fingerprint.of("POST", Api.line(line) + "/renewals", digits, reason));
    }

    RenewalRequest request(Msisdn line, RequestKey key) {
        return new RenewalRequest(line.e164(), newSimNumber, reason, Optional.of(key));
    }
}
