package io.simdesk.portal.ask;

import io.simdesk.portal.Speaker;
import io.simdesk.sim.Refusal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives an eSIM back that was set aside, and sets one aside again for who comes back. */
@Controller
@RequestMapping("/fleet/{number}/renew/esim/{reference}")
class EsimAgain {

    private final OpenEsim requests;
    private final EsimDetails details;
    private final EsimOrder orders;
    private final Speaker speaker;

    EsimAgain(OpenEsim requests, EsimDetails details, EsimOrder orders, Speaker speaker) {
        this.requests = requests;
        this.details = details;
        this.orders = orders;
        this.speaker = speaker;
    }

    /** By the button, or by the browser when its window goes elsewhere. */
    @PostMapping("/leave")
    String leave(@PathVariable String number, @PathVariable String reference) throws Refusal {
        var request = requests.find(number, reference);
        details.leave(request);
        return "redirect:" + AskedLine.address(request.line()) + "/renew";
    }

    @PostMapping("/again")
    String openAgain(
            @PathVariable String number,
            @PathVariable String reference,
            @RequestParam Map<String, String> sent,
            RedirectAttributes next) {
        return openAgain(requests.find(number, reference), sent, next);
    }

    /** What was typed goes along to the new request. */
    String openAgain(OpenEsim.Found before, Map<String, String> sent, RedirectAttributes next) {
        var renew = "redirect:" + AskedLine.address(before.line()) + "/renew";
        try {
            var reference = orders.openAgain(before);
            next.addFlashAttribute(Typed.NAME, Typed.of(sent));
            speaker.done(next, "ask.esim.setAsideAgain");
            return renew + "/esim/" + reference;
        } catch (Refusal refusal) {
            speaker.refused(next, refusal);
            return renew;
        }
    }
}
