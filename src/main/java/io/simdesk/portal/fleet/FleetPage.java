package io.simdesk.portal.fleet;

import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.LineStatus;
import io.simdesk.order.WhoAsks;
import io.simdesk.portal.Speaker;
import io.simdesk.refresh.FleetRefresh;
import io.simdesk.refresh.RefreshProgress;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of the customer's lines. */
@Controller
class FleetPage {

    private final FleetList list;
    private final Fleet fleet;
    private final FleetRefresh refresh;
    private final WhoAsks asks;
    private final Speaker speaker;

    FleetPage(FleetList list, Fleet fleet, FleetRefresh refresh, WhoAsks asks, Speaker speaker) {
        this.list = list;
        this.fleet = fleet;
        this.refresh = refresh;
        this.asks = asks;
        this.speaker = speaker;
    }

    @GetMapping("/fleet")
    String show(@ModelAttribute("asked") FleetQuery asked, HttpSession session, Model page) {
        var customer = asks.requester().customer();
        page.addAttribute("rows", list.rows(customer, asked));
        page.addAttribute("columns", FleetQuery.COLUMNS);
        page.addAttribute("sizes", FleetQuery.SIZES);
        page.addAttribute("states", LineStatus.values());
        page.addAttribute("choices", fleet.choices(customer));
        page.addAttribute("selection", Selection.of(session));
        showFreshness(customer, page);
        return "fleet/list";
    }

    /** A fleet that was never refreshed is as old as its import. */
    private void showFreshness(String customer, Model page) {
        var progress = refresh.progress(customer);
        progress.ifPresent(latest -> page.addAttribute("progress", latest));
        progress.map(RefreshProgress::finishedAt)
                .or(() -> fleet.refreshedAt(customer))
                .ifPresent(time -> page.addAttribute("refreshedAt", time));
    }

    /** Reads every line from the network anew, behind the page. */
    @PostMapping("/fleet/refresh")
    String refresh(RedirectAttributes next) {
        refresh.start(asks.requester().customer());
        speaker.done(next, "fleet.refreshStarted");
        return "redirect:/fleet";
    }
}
