package io.simdesk.api;

import io.simdesk.issuance.process.IssuanceProcess;
import io.simdesk.order.Ledger;
import io.simdesk.order.SimOrder;
import io.simdesk.order.WhoAsks;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.sim.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks for another SIM on a line. */
@Tag(name = "Lines")
@RestController
@RequestMapping(
        path = Api.ROOT + "/lines/{phoneNumber}",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class LineOrdersController {

    private static final String TAKES_A_KEY = """
            Give every request an `Idempotency-Key` of its own. The same key with the same body gets the same order \
            again, never a second one; with another body it is refused (422).""";

    private final RenewalProcess renewals;
    private final IssuanceProcess issuances;
    private final OnceOnly once;
    private final Ledger ledger;
    private final WhoAsks asks;

    LineOrdersController(
            RenewalProcess renewals, IssuanceProcess issuances, OnceOnly once, Ledger ledger, WhoAsks asks) {
        this.renewals = renewals;
        this.issuances = issuances;
        this.once = once;
        this.ledger = ledger;
        this.asks = asks;
    }

    @Operation(
            summary = "Renew a SIM card",
            description = "Puts a plastic card of your stock on a line. " + TAKES_A_KEY)
    @PostMapping("/renewals")
    ResponseEntity<OrderJson> renew(
            @PathVariable String phoneNumber,
            @RequestHeader(IdempotencyKey.HEADER) IdempotencyKey key,
            @Valid @RequestBody RenewalAsked asked)
            throws Refusal {
        var line = Api.number(phoneNumber);
        var requester = asks.requester();
        var requestKey = asked.under(key, line);
        return created(once.order(
                requester.customer(), requestKey, () -> renewals.start(asked.request(line, requester, requestKey))));
    }

    @Operation(summary = "Issue an eSIM", description = "Sends the end user an eSIM for a line. " + TAKES_A_KEY)
    @PostMapping("/esims")
    ResponseEntity<OrderJson> issue(
            @PathVariable String phoneNumber,
            @RequestHeader(IdempotencyKey.HEADER) IdempotencyKey key,
            @Valid @RequestBody EsimAsked asked)
            throws Refusal {
        var line = Api.number(phoneNumber);
        var requester = asks.requester();
        var requestKey = asked.under(key, line);
        return created(once.order(
                requester.customer(), requestKey, () -> issuances.start(asked.request(line, requester, requestKey))));
    }

    private ResponseEntity<OrderJson> created(SimOrder order) {
        var location = URI.create(Api.ROOT + "/orders/" + order.reference());
        return ResponseEntity.created(location).body(OrderJson.of(order, ledger.timeline(order.reference())));
    }
}
