package io.simdesk.portal;

import io.simdesk.access.DeskUser;
import io.simdesk.desk.DeskList;
import io.simdesk.desk.ListFilter;
import io.simdesk.desk.Shared;
import io.simdesk.desk.Standing;
import io.simdesk.fleet.Customer;
import io.simdesk.fleet.Customers;
import io.simdesk.outage.Outages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The back office's list: all work at the desk and all orders that do not simply go on. */
@Controller
@RequestMapping("/desk")
class DeskListPage {

    private static final int FIRST_OF_A_GROUP = 5;
    private static final int PAGE = 50;

    private final DeskList list;
    private final Outages outages;
    private final Customers customers;
    private final DeskWords words;
    private final RetryReport report;
    private final Speaker speaker;

    DeskListPage(
            DeskList list, Outages outages, Customers customers, DeskWords words, RetryReport report, Speaker speaker) {
        this.list = list;
        this.outages = outages;
        this.customers = customers;
        this.words = words;
        this.report = report;
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
        report.tell(
                list.tryAgain(new Shared(standing, step, reason), new ListFilter(customer, step), clerk.id()), next);
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

    @PostMapping("/ask-now")
    String askNow(RedirectAttributes next) {
        outages.askNow();
        speaker.done(next, "desklist.asked");
        return "redirect:/desk";
    }
}
