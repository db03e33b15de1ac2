package io.simdesk.portal;

import io.simdesk.access.DeskUser;
import io.simdesk.desk.DeskList;
import io.simdesk.desk.OrderFile;
import io.simdesk.desk.OrderFiles;
import io.simdesk.fleet.Customers;
import io.simdesk.order.Reference;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The back office's view of one order: its timeline, its mails and what can be done. */
@Controller
@RequestMapping("/desk")
class DeskOrderPage {

    private final DeskList list;
    private final OrderFiles files;
    private final Customers customers;
    private final DeskWords words;
    private final RetryReport report;

    DeskOrderPage(DeskList list, OrderFiles files, Customers customers, DeskWords words, RetryReport report) {
        this.list = list;
        this.files = files;
        this.customers = customers;
        this.words = words;
        this.report = report;
    }

    @ModelAttribute("words")
    DeskWords words() {
        return words;
    }

    @GetMapping("/{reference}")
    String showOrder(@PathVariable String reference, Model page) {
        var file = file(reference);
        page.addAttribute("file", file);
        page.addAttribute("order", file.order());
        page.addAttribute(
                "customer", customers.findById(file.order().customer()).orElseThrow());
        return "desk/order";
    }

    @PostMapping("/{reference}/again")
    String tryOrderAgain(
            @AuthenticationPrincipal DeskUser clerk, @PathVariable String reference, RedirectAttributes next) {
        report.tell(list.tryAgain(file(reference), clerk.id()), next);
        return "redirect:/desk/{reference}";
    }

    private OrderFile file(String reference) {
        return Reference.read(reference)
                .flatMap(files::open)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
