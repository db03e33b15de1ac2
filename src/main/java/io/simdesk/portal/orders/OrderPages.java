package io.simdesk.portal.orders;

import io.simdesk.access.Audit;
import io.simdesk.desk.process.Cancellations;
import io.simdesk.issuance.process.IssuanceProcess;
import io.simdesk.order.SimOrder;
import io.simdesk.portal.Speaker;
import io.simdesk.sim.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One order: how far it is, and what its requester can still do. */
@Controller
class OrderPages {

    private final OwnOrder orders;
    private final OrderPage view;
    private final IssuanceProcess issuances;
    private final Cancellations cancellations;
    private final Audit audit;
    private final Speaker speaker;

    OrderPages(
            OwnOrder orders,
            OrderPage view,
            IssuanceProcess issuances,
            Cancellations cancellations,
            Audit audit,
            Speaker speaker) {
        this.orders = orders;
        this.view = view;
        this.issuances = issuances;
        this.cancellations = cancellations;
        this.audit = audit;
        this.speaker = speaker;
    }

    @GetMapping("/orders/{reference}")
    String show(@PathVariable String reference, Model page) {
        return view.show(orders.find(reference), page);
    }

    /** Asked again and again by an open page: nothing while nothing has changed, then a wish to be loaded anew. */
    @GetMapping("/orders/{reference}/news")
    ResponseEntity<Void> news(@PathVariable String reference, @RequestParam String seen) {
        var answer = ResponseEntity.status(HttpStatus.NO_CONTENT);
        return view.seen(orders.find(reference)).equals(seen)
                ? answer.build()
                : answer.header("HX-Trigger", "order-changed").build();
    }

    @PostMapping("/orders/{reference}/reissue")
    String reissue(@PathVariable String reference, RedirectAttributes next) {
        var order = orders.find(reference);
        try {
            var reissue = issuances.reissue(order.reference());
            audit.record("CodeReissued", reference, "");
            speaker.done(next, "orders.reissued." + reissue);
        } catch (Refusal refusal) {
            speaker.refused(next, refusal);
        }
        return back(order);
    }

    @PostMapping("/orders/{reference}/cancellation")
    String cancel(@PathVariable String reference, RedirectAttributes next) {
        var order = orders.find(reference);
        try {
            cancellations.cancel(order.customer(), order.reference());
            audit.record("OrderCancelled", reference, "");
            speaker.done(next, "orders.cancelled");
        } catch (Refusal refusal) {
            speaker.refused(next, refusal);
        }
        return back(order);
    }

    private static String back(SimOrder order) {
        return "redirect:" + OwnOrder.address(order);
    }
}
