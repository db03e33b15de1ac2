package io.simdesk.risk;

import io.simdesk.order.Ledger;
import io.simdesk.order.Requester;
import io.simdesk.sim.Msisdn;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Judges a swap before it is ordered. That the new SIM is from the customer's own stock needs no rule here: any other
 * is refused.
 */
@Service
public class RiskRules {

    private final Ledger ledger;
    private final RiskSettings settings;
    private final Clock clock;

    RiskRules(Ledger ledger, RiskSettings settings, Clock clock) {
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param recipientEmail where an eSIM's QR code goes; empty for a card */
    public Set<Risk> of(Requester requester, Msisdn line, Optional<String> recipientEmail) {
        var risks = EnumSet.noneOf(Risk.class);
        if (ledger.swappedSince(line, clock.instant().minus(settings.lately()))) {
            risks.add(Risk.SWAPPED_LATELY);
        }
        if (recipientEmail
                .filter(email -> !settings.isInside(requester.customer(), requester.email(), email))
                .isPresent()) {
            risks.add(Risk.ADDRESS_OUTSIDE);
        }
        risks.addAll(of(requester, 1));
        return risks;
    }

    /** @param swaps how many more are asked for at once */
    public Set<Risk> of(Requester requester, int swaps) {
        var hourAgo = clock.instant().minus(Duration.ofHours(1));
        var asked = ledger.requestedSince(requester, hourAgo);
        return asked + swaps > settings.swapsPerHour() ? EnumSet.of(Risk.MANY_SWAPS) : EnumSet.noneOf(Risk.class);
    }
}
