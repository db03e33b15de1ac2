package io.simdesk.portal.fleet;

import io.simdesk.access.Audit;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.Line;
import io.simdesk.fleet.LineUnknown;
import io.simdesk.fleet.NotAName;
import io.simdesk.order.Ledger;
import io.simdesk.portal.Speaker;
import io.simdesk.stock.Puks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All about one line. */
@Controller
class LinePage {

    private static final int ORDERS_SHOWN = 20;
    private static final String VIEW = "fleet/line";

    private final OwnLine lines;
    private final Fleet fleet;
    private final Ledger ledger;
    private final Puks puks;
    private final Audit audit;
    private final Speaker speaker;

    LinePage(OwnLine lines, Fleet fleet, Ledger ledger, Puks puks, Audit audit, Speaker speaker) {
        this.lines = lines;
        this.fleet = fleet;
        this.ledger = ledger;
        this.puks = puks;
        this.audit = audit;
        this.speaker = speaker;
    }

    @GetMapping("/fleet/{number}")
    String show(@PathVariable String number, Model page) {
        return show(lines.find(number), page);
    }

    /** The page again, with the PUK: a secret goes into no address and into no session, so nothing is redirected. */
    @PostMapping("/fleet/{number}/puk")
    String showPuk(@PathVariable String number, Model page) {
        var line = lines.find(number);
        puks.of(line.sim()).ifPresent(puk -> {
            audit.record("PukShown", line.number().e164(), "");
            page.addAttribute("puk", puk);
        });
        return show(line, page);
    }

    @PostMapping("/fleet/{number}/user")
    String rename(@PathVariable String number, @RequestParam String userName, Model page, RedirectAttributes next)
            throws LineUnknown {
        var line = lines.find(number);
        try {
            fleet.rename(lines.customer(), line.number(), userName);
        } catch (NotAName e) {
            page.addAttribute("userName", userName);
            page.addAttribute("userNameWrong", speaker.text(e));
            return show(line, page);
        }
        audit.record("UserRenamed", line.number().e164(), "");
        speaker.done(next, "fleet.renamed");
        return "redirect:" + OwnLine.address(line);
    }

    private String show(Line line, Model page) {
        page.addAttribute("line", line);
        page.addAttribute("contract", line.contract());
        page.addAttribute("address", OwnLine.address(line));
        page.addAttribute("pukKnown", puks.isKnown(line.sim()));
        page.addAttribute("orders", ledger.ofLine(lines.customer(), line.number(), ORDERS_SHOWN));
        ledger.running(line.number()).ifPresent(order -> page.addAttribute("running", order));
        return VIEW;
    }
}
