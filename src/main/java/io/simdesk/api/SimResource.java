package io.simdesk.api;

import io.simdesk.order.WhoAsks;
import io.simdesk.stock.Stock;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's stock of SIMs. */
@Tag(name = "SIMs", description = "SIM cards and eSIMs in your stock")
@RestController
@RequestMapping(path = Api.ROOT + "/sims", produces = MediaType.APPLICATION_JSON_VALUE)
class SimResource {

    private final Stock stock;
    private final WhoAsks asks;

    SimResource(Stock stock, WhoAsks asks) {
        this.stock = stock;
        this.asks = asks;
    }

    @Operation(
            operationId = "listSims",
            summary = "List the SIMs",
            description = "By number. Of an eSIM no code is told.")
    @GetMapping
    PageJson<SimJson> list(@ParameterObject @Valid SimQuery query) {
        var sims = stock.search(asks.requester().customer(), query.kind(), query.state(), query.paged());
        return PageJson.of(sims.map(SimJson::of));
    }
}
