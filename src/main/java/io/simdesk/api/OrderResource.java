package io.simdesk.api;

import io.simdesk.desk.process.Cancellations;
import io.simdesk.issuance.process.IssuanceProcess;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderLists;
import io.simdesk.order.OrderUnknown;
import io.simdesk.order.Reference;
import io.simdesk.order.SimOrder;
import io.simdesk.order.WhoAsks;
import io.simdesk.sim.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's orders. */
@Tag(name = "Orders", description = "What you asked for and how far it is")
@RestController
@RequestMapping(path = Api.ROOT + "/orders", produces = MediaType.APPLICATION_JSON_VALUE)
class OrderResource {

    private final Ledger ledger;
    private final OrderLists lists;
    private final IssuanceProcess issuances;
    private final Cancellations cancellations;
    private final OrderViews views;
    private final WhoAsks asks;

    OrderResource(
            Ledger ledger,
            OrderLists lists,
            IssuanceProcess issuances,
            Cancellations cancellations,
            OrderViews views,
            WhoAsks asks) {
        this.ledger = ledger;
        this.lists = lists;
        this.issuances = issuances;
        this.cancellations = cancellations;
        this.views = views;
        this.asks = asks;
    }

    @Operation(operationId = "listOrders", summary = "List the orders", description = "The newest first.")
    @GetMapping
    PageJson<OrderJson> list(@ParameterObject @Valid OrderQuery query) {
        var customer = asks.requester().customer();
        var orders = lists.search(customer, query.state(), query.kind(), query.query(), query.paged());
        return views.json(orders);
    }

    @Operation(
            operationId = "showOrder",
            summary = "Show an order",
            description = "An order with its steps so far, the oldest first.")
    @GetMapping("/{reference}")
    OrderJson show(
            @Parameter(description = "As the answer to its request told it.", example = "OBE-2207081556-SXWZ")
                    @PathVariable
                    String reference)
            throws OrderUnknown {
        return views.json(own(reference));
    }

    @Operation(
            operationId = "reissueCode",
            summary = "Send a fresh QR code",
            description =
                    "Sends an unused code once more. A code that a phone has spoilt is replaced by that of another "
                            + "eSIM, whose number the order shows from then on.")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping("/{reference}/reissue")
    OrderJson reissue(
            @Parameter(description = "Of an eSIM order.", example = "OBE-2207081556-SXWZ") @PathVariable
                    String reference)
            throws Refusal {
        var order = own(reference).reference();
        issuances.reissue(order);
        return views.json(own(reference));
    }

    @Operation(
            operationId = "cancelOrder",
            summary = "Cancel an order",
            description = "Possible while nothing has changed on the network and no phone has the eSIM. The network is "
                    + "asked first: if it was faster, the order goes on. Cancelling twice is harmless.")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping("/{reference}/cancellation")
    OrderJson cancel(
            @Parameter(description = "Of an order that is not finished.", example = "OBE-2207081556-SXWZ") @PathVariable
                    String reference)
            throws Refusal {
        var order = own(reference).reference();
        cancellations.cancel(asks.requester().customer(), order);
        return views.json(own(reference));
    }

    private SimOrder own(String reference) throws OrderUnknown {
        return Reference.read(reference)
                .flatMap(known -> ledger.find(asks.requester().customer(), known))
                .orElseThrow(OrderUnknown::new);
    }
}
