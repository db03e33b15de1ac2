package io.simdesk.portal.bulk;

import io.simdesk.bulk.BulkOrders;
import io.simdesk.bulk.RowAsked;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.Line;
import io.simdesk.fleet.LineUnknown;
import io.simdesk.order.Reason;
import io.simdesk.order.WhoAsks;
import io.simdesk.portal.Speaker;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.NotAPhoneNumber;
import io.simdesk.sim.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lines that were chosen in the fleet list, with room for what each of them gets. */
@Controller
class BulkSelectionPage {

    private final BulkOrders bulks;
    private final Fleet fleet;
    private final WhoAsks asks;
    private final Speaker speaker;

    BulkSelectionPage(BulkOrders bulks, Fleet fleet, WhoAsks asks, Speaker speaker) {
        this.bulks = bulks;
        this.fleet = fleet;
        this.asks = asks;
        this.speaker = speaker;
    }

    /** @param number E.164, once for each line; lines that are not the reader's are left out */
    @PostMapping("/bulk/selection")
    String show(@RequestParam(defaultValue = "") List<String> number, Model page) {
        page.addAttribute("lines", lines(number));
        page.addAttribute("reasons", Reason.values());
        page.addAttribute("requestKey", UUID.randomUUID());
        return "bulk/selection";
    }

    private List<Line> lines(List<String> numbers) {
        var lines = new ArrayList<Line>();
        for (var number : numbers.stream().distinct().toList()) {
            try {
                lines.add(fleet.line(asks.requester().customer(), Msisdn.parse(number)));
            } catch (NotAPhoneNumber | LineUnknown e) {
                // somebody else's line, or none: as unknown as if it had not been named
                continue;
            }
        }
        return lines;
    }

    /** What was filled in for each line; a line that was left empty is left out. */
    @PostMapping("/bulk/rows")
    String take(
            @RequestParam String requestKey,
            @RequestParam List<String> number,
            @RequestParam List<String> newSimNumber,
            @RequestParam List<String> recipientEmail,
            @RequestParam String reason,
            @RequestParam String language,
            RedirectAttributes next) {
        var rows = IntStream.range(0, number.size())
                .mapToObj(row -> new RowAsked(
                        number.get(row), cell(newSimNumber, row), reason, cell(recipientEmail, row), language, "NO"))
                .filter(row ->
                        !row.newSimNumber().isEmpty() || !row.recipientEmail().isEmpty())
                .toList();
        try {
            return "redirect:/bulk/" + bulks.take(requestKey, rows).id();
        } catch (Refusal refusal) {
            speaker.refused(next, refusal);
            return "redirect:/bulk";
        }
    }

    private static String cell(List<String> cells, int row) {
        return row < cells.size() ? cells.get(row).strip() : "";
    }
}
