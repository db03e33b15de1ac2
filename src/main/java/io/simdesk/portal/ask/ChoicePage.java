package io.simdesk.portal.ask;

import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.Line;
import io.simdesk.order.Ledger;
import io.simdesk.order.LineHasOpenOrder;
import io.simdesk.order.OrderState;
import io.simdesk.order.Reference;
import io.simdesk.order.WhoAsks;
import io.simdesk.portal.Speaker;
import io.simdesk.sim.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Another card or an eSIM? A line that can have neither now says why. */
@Controller
class ChoicePage {

    private final AskedLine lines;
    private final Fleet fleet;
    private final Ledger ledger;
    private final WhoAsks asks;
    private final Speaker speaker;

    ChoicePage(AskedLine lines, Fleet fleet, Ledger ledger, WhoAsks asks, Speaker speaker) {
        this.lines = lines;
        this.fleet = fleet;
        this.ledger = ledger;
        this.asks = asks;
        this.speaker = speaker;
    }

    @GetMapping("/fleet/{number}/renew")
    String show(@PathVariable String number, Model page) {
        var line = lines.find(number);
        page.addAttribute("line", line);
        page.addAttribute("address", AskedLine.address(line));
        try {
            fleet.lineToChange(asks.requester().customer(), line.number());
            ledger.refuseWhileOpen(line.number());
        } catch (LineHasOpenOrder open) {
            page.addAttribute("inTheWay", speaker.text(open));
            page.addAttribute("open", open.running().value());
            waiting(line, open.running()).ifPresent(order -> page.addAttribute("waiting", order.value()));
        } catch (Refusal refusal) {
            page.addAttribute("inTheWay", speaker.text(refusal));
        }
        return "ask/choice";
    }

    /** The reader's own request for an eSIM that they have not confirmed yet. */
    private Optional<Reference> waiting(Line line, Reference reference) {
        var requester = asks.requester();
        return ledger.find(requester.customer(), reference)
                .filter(order -> order.state() == OrderState.WAITING_FOR_REQUESTER)
                .filter(order -> order.requester().user().equals(requester.user()))
                .filter(order -> order.line().equals(line.number()))
                .map(order -> reference);
    }
}
