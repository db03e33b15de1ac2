package io.simdesk.portal.fleet;

import io.simdesk.access.Audit;
import io.simdesk.access.OwnPassword;
import io.simdesk.carrier.NoAnswer;
import io.simdesk.fleet.Fleet;
import io.simdesk.fleet.Line;
import io.simdesk.fleet.LineUnknown;
import io.simdesk.portal.Speaker;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import io.simdesk.swap.LineSuspension;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Suspends a line and locks its SIM, or takes that back. */
@Controller
class LineSafety {

    private final OwnLine lines;
    private final Fleet fleet;
    private final LineSuspension suspension;
    private final OwnPassword password;
    private final Audit audit;
    private final Speaker speaker;

    LineSafety(
            OwnLine lines, Fleet fleet, LineSuspension suspension, OwnPassword password, Audit audit, Speaker speaker) {
        this.lines = lines;
        this.fleet = fleet;
        this.suspension = suspension;
        this.password = password;
        this.audit = audit;
        this.speaker = speaker;
    }

    @PostMapping("/fleet/{number}/suspension")
    String suspend(@PathVariable String number, RedirectAttributes next) {
        return onTheNetwork(number, "LineSuspended", "fleet.suspended", suspension::suspend, next);
    }

    @PostMapping("/fleet/{number}/reactivation")
    String reactivate(@PathVariable String number, RedirectAttributes next) {
        return onTheNetwork(number, "LineReactivated", "fleet.reactivated", suspension::reactivate, next);
    }

    @PostMapping("/fleet/{number}/lock")
    String lock(@PathVariable String number, RedirectAttributes next) throws LineUnknown {
        var line = lines.find(number);
        fleet.lock(lines.customer(), line.number());
        return done(line, "LineLocked", "fleet.lineLocked", next);
    }

    /** Whoever found an open page shall not take the lock away. */
    @PostMapping("/fleet/{number}/unlocking")
    String unlock(@PathVariable String number, @RequestParam String password, RedirectAttributes next)
            throws LineUnknown {
        var line = lines.find(number);
        if (!this.password.isRight(password, line.number().e164())) {
            speaker.refused(next, "fleet.wrongPassword");
            return back(line);
        }
        fleet.unlock(lines.customer(), line.number());
        return done(line, "LineUnlocked", "fleet.lineUnlocked", next);
    }

    private String onTheNetwork(String number, String what, String text, Change change, RedirectAttributes next) {
        var line = lines.find(number);
        try {
            change.make(lines.customer(), line.number());
        } catch (Refusal refusal) {
            speaker.refused(next, refusal);
            return back(line);
        } catch (NoAnswer noAnswer) {
            speaker.refused(next, "fleet.networkSilent");
            return back(line);
        }
        return done(line, what, text, next);
    }

    private String done(Line line, String what, String text, RedirectAttributes next) {
        audit.record(what, line.number().e164(), "");
        speaker.done(next, text, line.number().national());
        return back(line);
    }

    private static String back(Line line) {
        return "redirect:" + OwnLine.address(line);
    }

    private interface Change {
        void make(String customer, Msisdn number) throws Refusal;
    }
}
