package io.simdesk.order;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.util.Optional;

/** What the ledger needs to open an order. */
public record NewOrder(
        OrderKind kind,
        Reason reason,
        Msisdn line,
        Iccid oldSim,
        Iccid newSim,
        Requester requester,
        Optional<RequestKey> key) {}
