package io.simdesk.issuance;

import io.simdesk.order.RequestKey;
import java.util.Optional;

/**
 * An eSIM as it was asked for, not yet checked.
 *
 * @param phoneNumber in any Belgian form
 * @param reason a constant of {@link io.simdesk.order.Reason}
 * @param delivery whom to send it to; asked for later when it is empty
 */
public record EsimRequest(String phoneNumber, String reason, Optional<RequestKey> key, Optional<Delivery> delivery) {}
