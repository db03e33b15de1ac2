package io.simdesk.portal.ask;

import io.simdesk.engine.forms.ProcessForms;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.sim.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for another card, with the form that starts a renewal. */
@Controller
@RequestMapping("/fleet/{number}/renew/card")
class CardPage {

    private static final String PAGE = "ask/card";

    private final AskedLine lines;
    private final ProcessForms forms;
    private final AskPage ask;
    private final CardOrder orders;

    CardPage(AskedLine lines, ProcessForms forms, AskPage ask, CardOrder orders) {
        this.lines = lines;
        this.forms = forms;
        this.ask = ask;
        this.orders = orders;
    }

    @GetMapping
    String show(@PathVariable String number, Model page, Locale language) {
        var line = lines.find(number);
        var form = FilledForm.fresh(forms.start(RenewalProcess.KEY, language), AskedLine.given(line));
        ask.fill(page, line, form, Map.of());
        return PAGE;
    }

    @PostMapping
    String confirm(
            @PathVariable String number,
            @RequestParam Map<String, String> sent,
            Model page,
            Locale language,
            HttpServletResponse response) {
        var line = lines.find(number);
        var form = FilledForm.sent(forms.start(RenewalProcess.KEY, language), sent, AskedLine.given(line));
        if (!sent.containsKey(AskPage.REFRESH)) {
            if (ask.holds(form, language)) {
                try {
                    return "redirect:/orders/" + orders.place(line, form, sent);
                } catch (Refusal refusal) {
                    ask.refuse(refusal, form, page, language);
                }
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        ask.fill(page, line, form, sent);
        return PAGE;
    }
}
