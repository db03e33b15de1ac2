package io.simdesk.portal.ask;

import io.simdesk.sim.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the eSIM that is set aside and asks whom it goes to. Whoever leaves the page gives the eSIM back; whoever comes
 * back gets another one, and what they typed.
 */
@Controller
@RequestMapping("/fleet/{number}/renew/esim/{reference}")
class EsimDetailsPage {

    private final OpenEsim requests;
    private final EsimDetails details;
    private final EsimAgain again;
    private final AskPage ask;

    EsimDetailsPage(OpenEsim requests, EsimDetails details, EsimAgain again, AskPage ask) {
        this.requests = requests;
        this.details = details;
        this.again = again;
        this.ask = ask;
    }

    @GetMapping
    String show(@PathVariable String number, @PathVariable String reference, Model page, Locale language) {
        var request = requests.find(number, reference);
        var form = details.form(request, language);
        if (form.isPresent()) {
            var typed = Typed.before(page);
            return page(
                    request, FilledForm.fresh(form.get(), EsimDetails.CONFIRM).keeping(typed), page);
        }
        return request.wasGivenBack() ? givenBack(request, page) : "redirect:/orders/" + request.reference();
    }

    @PostMapping
    String confirm(
            @PathVariable String number,
            @PathVariable String reference,
            @RequestParam Map<String, String> sent,
            Model page,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes next) {
        var request = requests.find(number, reference);
        var open = details.form(request, language);
        if (open.isEmpty()) {
            return request.wasGivenBack()
                    ? again.openAgain(request, sent, next)
                    : "redirect:/orders/" + request.reference();
        }
        var form = FilledForm.sent(open.get(), sent, EsimDetails.CONFIRM);
        return new Sending(sent, page, language, response)
                .carryOut(() -> confirmed(request, form, sent), form, ask)
                .orElseGet(() -> page(request, form, page));
    }

    private String confirmed(OpenEsim.Found request, FilledForm form, Map<String, String> sent) throws Refusal {
        details.confirm(request, form, sent);
        return "/orders/" + request.reference();
    }

    private String page(OpenEsim.Found request, FilledForm form, Model page) {
        ask.fill(page, request.line(), form, Map.of());
        page.addAttribute("reference", request.reference());
        return "ask/esim-details";
    }

    private static String givenBack(OpenEsim.Found request, Model page) {
        page.addAttribute("line", request.line());
        page.addAttribute("address", AskedLine.address(request.line()));
        page.addAttribute("reference", request.reference());
        return "ask/esim-given-back";
    }
}
