package io.simdesk.api;

import static java.util.Objects.requireNonNullElse;

import io.simdesk.issuance.Delivery;
import io.simdesk.issuance.EsimRequest;
import io.simdesk.order.Fingerprint;
import io.simdesk.order.RequestKey;
import io.simdesk.sim.Msisdn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Asks for an eSIM in place of a line's SIM.
 *
 * @param recipientEmail the end user's address, which the QR code goes to
 * @param language of the end user: fr, nl, de or en
 * @param copyToManager whether the requester gets the QR code too
 * @param reason a constant of {@link io.simdesk.order.Reason}
 */
@Schema(name = "Esim", description = "Asks for an eSIM in place of a line's SIM.")
record EsimAsked(
        @Schema(description = "The end user's address; the QR code goes there.", example = "jan.peeters@example.com")
        @NotBlank
        @Size(max = 254)
        String recipientEmail,

        @Schema(
                description = "The end user's language.",
                allowableValues = {"fr", "nl", "de", "en"},
                example = "nl")
        @NotBlank
        @Size(max = 16)
        String language,

        @Schema(
                description = "Whether the requester's mail carries the QR code too.",
                defaultValue = "false",
                example = "false")
        boolean copyToManager,

        @Schema(
                description = "Why the line needs another SIM; `LOST` and `STOLEN` block the line at once.",
                allowableValues = {"LOST", "STOLEN", "DEFECTIVE", "SIZE", "NEW_DEVICE"},
                example = "NEW_DEVICE")
        @NotBlank
        @Size(max = 40)
        String reason)
        implements Asked {

    EsimAsked {
        recipientEmail = requireNonNullElse(recipientEmail, "");
        language = requireNonNullElse(language, "");
        reason = requireNonNullElse(reason, "");
    }

    /** How this very request is told from others under the same key. */
    RequestKey under(IdempotencyKey key, Msisdn line) {
        var target = Api.line(line) + "/esims";
        var print = Fingerprint.of("POST", target, recipientEmail.strip(), language, copy(), reason);
        return new RequestKey(key.value(), print);
    }

    EsimRequest request(Msisdn line, RequestKey key) {
        var delivery = new Delivery(recipientEmail, language, copy());
        return new EsimRequest(line.e164(), reason, Optional.of(key), Optional.of(delivery));
    }

    private String copy() {
        return copyToManager ? "YES" : "NO";
    }
}
