package io.simdesk.api;

import io.simdesk.message.StepTexts;
import io.simdesk.order.Ledger;
import io.simdesk.order.OrderStep;
import io.simdesk.order.SimOrder;
import java.net.URI;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows orders with what has happened to them. */
@Component
class OrderViews {

    private final Ledger ledger;
    private final StepTexts texts;

    OrderViews(Ledger ledger, StepTexts texts) {
        this.ledger = ledger;
        this.texts = texts;
    }

    OrderJson json(SimOrder order) {
        return OrderJson.of(order, steps(ledger.timeline(order.reference())));
    }

    /** The orders of a page, their steps read at once. */
    PageJson<OrderJson> json(Page<SimOrder> orders) {
        var steps = ledger.timelines(orders.map(SimOrder::reference).getContent());
        return PageJson.of(orders.map(
                order -> OrderJson.of(order, steps(steps.getOrDefault(order.reference(), List.of())))));
    }

    private List<StepJson> steps(List<OrderStep> timeline) {
        var language = LocaleContextHolder.getLocale();
        return timeline.stream()
                .map(step -> StepJson.of(step, texts.why(step, language)))
                .toList();
    }

    /** 201 with the order's address. */
    ResponseEntity<OrderJson> created(SimOrder order) {
        return ResponseEntity.created(URI.create(Api.ROOT + "/orders/" + order.reference()))
                .body(json(order));
    }
}
