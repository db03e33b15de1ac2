package io.simdesk.api;

import io.simdesk.issuance.process.IssuanceProcess;
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

/** Asks for an eSIM on a line. */
@Tag(name = "Lines")
@RestController
class EsimResource {

    private final IssuanceProcess issuances;
    private final OnceOnly once;
    private final RiskNote risk;

    EsimResource(IssuanceProcess issuances, OnceOnly once, RiskNote risk) {
        this.issuances = issuances;
        this.once = once;
        this.risk = risk;
    }

    @Operation(
            operationId = "issueEsim",
            summary = "Issue an eSIM",
            description = "Sends the end user an eSIM for a line; the number moves when it is installed.")
    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping(
            path = Api.ROOT + "/lines/{phoneNumber}/esims",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OrderJson> issue(
            @LineNumber @PathVariable String phoneNumber,
            @KeyHeader @RequestHeader(IdempotencyKey.HEADER) IdempotencyKey key,
            @Valid @RequestBody EsimAsked asked)
            throws Refusal {
        var line = Api.number(phoneNumber);
        var requestKey = asked.under(key, line);
        return once.answer(requestKey, () -> {
            risk.take(line, Optional.of(asked.recipientEmail()));
            return issuances.start(asked.request(line, requestKey));
        });
    }
}
