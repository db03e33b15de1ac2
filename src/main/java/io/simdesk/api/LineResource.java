package io.simdesk.api;

import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.LineUnknown;
import io.simdesk.order.WhoAsks;
import io.simdesk.stock.Sim;
import io.simdesk.stock.Stock;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's fleet. */
@Tag(name = "Lines", description = "The numbers of your fleet")
@RestController
@RequestMapping(path = Api.ROOT + "/lines", produces = MediaType.APPLICATION_JSON_VALUE)
class LineResource {

    private final Fleet fleet;
    private final Stock stock;
    private final WhoAsks asks;

    LineResource(Fleet fleet, Stock stock, WhoAsks asks) {
        this.fleet = fleet;
        this.stock = stock;
        this.asks = asks;
    }

    @Operation(
            operationId = "showLine",
            summary = "List the lines",
            description = "Every parameter narrows the list; without any it holds the fleet.")
    @GetMapping
    LinesJson list(@ParameterObject @Valid LineQuery query) {
        return LinesJson.of(fleet.search(asks.requester().customer(), query.search(), query.paged()));
    }

    @Operation(
            operationId = "listLines",
            summary = "Show a line",
            description = "All about one line. Its PUK is masked, its ICCID is not told.")
    @GetMapping("/{phoneNumber}")
    LineDetailJson show(@LineNumber @PathVariable String phoneNumber) throws LineUnknown {
        var line = fleet.line(asks.requester().customer(), Api.number(phoneNumber));
        var puk = stock.find(line.sim()).flatMap(Sim::puk);
        return LineDetailJson.of(line, puk.isPresent());
    }
}
