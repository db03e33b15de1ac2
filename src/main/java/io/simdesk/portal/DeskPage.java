package io.simdesk.portal;

import io.simdesk.access.DeskUser;
import io.simdesk.desk.DeskList;
import io.simdesk.desk.ListFilter;
import io.simdesk.desk.OrderFile;
import io.simdesk.desk.OrderFiles;
import io.simdesk.desk.Retried;
import io.simdesk.desk.Shared;
import io.simdesk.desk.Standing;
import io.simdesk.fleet.Customer;
import io.simdesk.fleet.Customers;
import io.simdesk.order.Reference;
import io.simdesk.outage.Outages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The back office's list: all work at the desk and all orders that do not simply go on. */
@Controller
@RequestMapping("/desk")
class DeskPage {

    private static final int FIRST_OF_A_GROUP = 5;
    private static final int PAGE = 50;

    private final DeskList list;
    private final OrderFiles files;
    private final Outages outages;
    private final Customers customers;
    private final DeskWords words;
    private final Speaker speaker;

    DeskPage(DeskList list, OrderFiles files, Outages outages, Customers customers, DeskWords words, Speaker speaker) {
        this.list = list;
        this.files = files;
        this.outages = outages;
        this.customers = customers;
        this.words = words;
        this.speaker = speaker;
    }

    @ModelAttribute("words")
    DeskWords words() {
        return words;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "") String step,
            Model page) {
        var filter = new ListFilter(customer, step);
        var names = names();
        var groups = list.groups(filter).stream()
                .map(group -> new DeskGroup(group, list.works(group.shared(), filter, 0, FIRST_OF_A_GROUP), names))
                .toList();
        page.addAttribute("groups", groups);
        page.addAttribute("others", list.otherTasks());
        page.addAttribute("decisions", decisions(groups));
        page.addAttribute("filter", filter);
        page.addAttribute("customers", customers.findAll(Sort.by("name")));
        page.addAttribute("steps", words.steps(list.groups(new ListFilter(customer, ""))));
        page.addAttribute("outages", words.lines(outages.lasting()));
        return "desk/list";
    }

    @GetMapping("/group")
    String showGroup(
            @RequestParam Standing standing,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model page) {
        var shared = new Shared(standing, step, reason);
        var filter = new ListFilter(customer, step);
        var at = Math.max(1, number);
        list.groups(filter).stream()
                .filter(group -> group.shared().equals(shared))
                .findFirst()
                .ifPresent(group -> page.addAttribute(
                        "group", new DeskGroup(group, list.works(shared, filter, (at - 1) * PAGE, PAGE), names())));
        page.addAttribute("filter", filter);
        page.addAttribute("number", at);
        page.addAttribute("size", PAGE);
        return "desk/group";
    }

    @PostMapping("/again")
    String tryAgain(
            @AuthenticationPrincipal DeskUser clerk,
            @RequestParam Standing standing,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String customer,
            RedirectAttributes next) {
        say(list.tryAgain(new Shared(standing, step, reason), new ListFilter(customer, step), clerk.id()), next);
        next.addAttribute("customer", customer);
        return "redirect:/desk";
    }

    private static long decisions(List<DeskGroup> groups) {
        return groups.stream()
                .filter(group -> group.shared().standing().isForAPerson())
                .mapToLong(DeskGroup::count)
                .sum();
    }

    private Map<String, String> names() {
        return customers.findAll().stream().collect(Collectors.toMap(Customer::id, Customer::name));
    }

    private void say(Retried retried, RedirectAttributes next) {
        if (retried.sent() > 0) {
            speaker.done(
                    next, retried.left() > 0 ? "desklist.sentSome" : "desklist.sent", retried.sent(), retried.left());
        }
        retried.refused().entrySet().stream()
                .findFirst()
                .ifPresent(first -> speaker.refused(
                        next,
                        "desklist.refused",
                        retried.refused().size(),
                        first.getKey(),
                        speaker.text(first.getValue())));
    }

    @PostMapping("/ask-now")
    String askNow(RedirectAttributes next) {
        outages.askNow();
        speaker.done(next, "desklist.asked");
        return "redirect:/desk";
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
        say(list.tryAgain(file(reference), clerk.id()), next);
        return "redirect:/desk/{reference}";
    }

    private OrderFile file(String reference) {
        return Reference.read(reference)
                .flatMap(files::open)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
