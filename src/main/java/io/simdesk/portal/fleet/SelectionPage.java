package io.simdesk.portal.fleet;

import io.simdesk.access.Audit;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.LineUnknown;
import io.simdesk.order.WhoAsks;
import io.simdesk.portal.Speaker;
import io.simdesk.sim.Msisdn;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ticks lines, over many pages, and does one thing with all of them. */
@Controller
class SelectionPage {

    private final FleetList list;
    private final Fleet fleet;
    private final WhoAsks asks;
    private final Audit audit;
    private final Speaker speaker;

    SelectionPage(FleetList list, Fleet fleet, WhoAsks asks, Audit audit, Speaker speaker) {
        this.list = list;
        this.fleet = fleet;
        this.asks = asks;
        this.audit = audit;
        this.speaker = speaker;
    }

    @PostMapping("/fleet/selection")
    String choose(
            @ModelAttribute("asked") FleetQuery asked,
            @RequestParam(defaultValue = "") List<String> shown,
            @RequestParam(defaultValue = "") List<String> ticked,
            HttpSession session) {
        Selection.of(session).choose(shown, fleet.own(asks.requester().customer(), ticked));
        return back(asked);
    }

    /** Every line that the query finds, as far as a selection goes. */
    @PostMapping("/fleet/selection/all")
    String chooseAll(@ModelAttribute("asked") FleetQuery asked, HttpSession session) {
        Selection.of(session).add(list.numbers(asks.requester().customer(), asked, Selection.MOST));
        return back(asked);
    }

    @PostMapping("/fleet/selection/none")
    String chooseNone(@ModelAttribute("asked") FleetQuery asked, HttpSession session) {
        Selection.of(session).clear();
        return back(asked);
    }

    @PostMapping("/fleet/selection/lock")
    String lock(@ModelAttribute("asked") FleetQuery asked, HttpSession session, RedirectAttributes next)
            throws LineUnknown {
        var selection = Selection.of(session);
        for (var number : selection.numbers()) {
            fleet.lock(asks.requester().customer(), new Msisdn(number));
            audit.record("LineLocked", number, "");
        }
        speaker.done(next, "fleet.locked", selection.size());
        selection.clear();
        return back(asked);
    }

    private static String back(FleetQuery asked) {
        return "redirect:" + asked.here();
    }
}
