package io.simdesk.portal.orders;

import io.simdesk.access.Audit;
import io.simdesk.issuance.Codes;
import io.simdesk.issuance.ShownCode;
import io.simdesk.order.SimOrder;
import io.simdesk.order.WhoAsks;
import io.simdesk.portal.Downloads;
import io.simdesk.portal.Speaker;
import io.simdesk.sim.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The QR code of an order, on demand only and written to the audit each time. It stands in no address and in no session:
 * the page that answers the form shows it.
 */
@Controller
class CodePages {

    private final OwnOrder orders;
    private final OrderPage view;
    private final Codes codes;
    private final CodeSheet sheet;
    private final WhoAsks asks;
    private final Audit audit;
    private final Speaker speaker;

    CodePages(
            OwnOrder orders, OrderPage view, Codes codes, CodeSheet sheet, WhoAsks asks, Audit audit, Speaker speaker) {
        this.orders = orders;
        this.view = view;
        this.codes = codes;
        this.sheet = sheet;
        this.asks = asks;
        this.audit = audit;
        this.speaker = speaker;
    }

    @PostMapping("/orders/{reference}/code")
    String show(@PathVariable String reference, Model page, RedirectAttributes next) {
        var order = orders.find(reference);
        try {
            var shown = open(order, "page");
            page.addAttribute("code", shown.code());
            page.addAttribute("oneTap", shown.oneTap());
            page.addAttribute(
                    "picture", "data:image/png;base64," + Base64.getEncoder().encodeToString(shown.png()));
        } catch (Refusal refusal) {
            speaker.refused(next, refusal);
            return "redirect:" + OwnOrder.address(order);
        }
        return view.show(order, page);
    }

    @PostMapping("/orders/{reference}/code.png")
    ResponseEntity<byte[]> png(@PathVariable String reference) throws Refusal {
        return Downloads.file(
                "esim.png", "image/png", open(orders.find(reference), "PNG").png());
    }

    @PostMapping("/orders/{reference}/code.svg")
    ResponseEntity<byte[]> svg(@PathVariable String reference) throws Refusal {
        var svg = open(orders.find(reference), "SVG").svg();
        return Downloads.file("esim.svg", "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }

    /** For the user, in the user's language. */
    @PostMapping("/orders/{reference}/code.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String reference) throws Refusal {
        return Downloads.file("esim.pdf", "application/pdf", sheet.print(open(orders.find(reference), "PDF")));
    }

    /** A file cannot say why there is none: the order's page does. */
    @ExceptionHandler
    String refuse(Refusal refusal, HttpServletRequest request, RedirectAttributes next) {
        speaker.refused(next, refusal);
        return "redirect:" + request.getRequestURI().replaceFirst("/code\\.\\w+$", "");
    }

    private ShownCode open(SimOrder order, String as) throws Refusal {
        var shown = codes.show(order, asks.requester());
        audit.record("CodeShown", order.reference().value(), as);
        return shown;
    }
}
