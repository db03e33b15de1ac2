package io.simdesk.api;

import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.sim.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asks for a plastic card on a line. */
@Tag(name = "Lines")
@RestController
class RenewalResource {

    private final RenewalProcess renewals;
    private final OnceOnly once;
    private final RiskNote risk;

    RenewalResource(RenewalProcess renewals, OnceOnly once, RiskNote risk) {
        this.renewals = renewals;
        this.once = once;
        this.risk = risk;
    }

    @Operation(
            operationId = "renewSim",
            summary = "Renew a SIM card",
            description = "Puts a plastic card of your stock on a line; the SIM before stops working.")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(
            path = Api.ROOT + "/lines/{phoneNumber}/renewals",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OrderJson> renew(
            @LineNumber @PathVariable String phoneNumber,
            @KeyHeader @RequestHeader(IdempotencyKey.HEADER) IdempotencyKey key,
            @Valid @RequestBody RenewalAsked asked)
            throws Refusal {
        var line = Api.number(phoneNumber);
        var requestKey = asked.under(key, line);
        return once.answer(requestKey, () -> {
            risk.take(line, Optional.empty());
            return renewals.start(asked.request(line, requestKey));
        });
    }
}
