package io.simdesk.portal.ask;

import io.simdesk.engine.forms.ProcessForms;
import io.simdesk.issuance.process.IssuanceProcess;
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

/** Begins to ask for an eSIM, with the form that starts an issuance; the next page shows the eSIM that is set aside. */
@Controller
@RequestMapping("/fleet/{number}/renew/esim")
class EsimPage {

    private static final String PAGE = "ask/esim";

    private final AskedLine lines;
    private final ProcessForms forms;
    private final AskPage ask;
    private final EsimOrder orders;

    EsimPage(AskedLine lines, ProcessForms forms, AskPage ask, EsimOrder orders) {
        this.lines = lines;
        this.forms = forms;
        this.ask = ask;
        this.orders = orders;
    }

    @GetMapping
    String show(@PathVariable String number, Model page, Locale language) {
        var line = lines.find(number);
        var form = FilledForm.fresh(forms.start(IssuanceProcess.KEY, language), AskedLine.given(line));
        ask.fill(page, line, form, Map.of());
        return PAGE;
    }

    @PostMapping
    String open(
            @PathVariable String number,
            @RequestParam Map<String, String> sent,
            Model page,
            Locale language,
            HttpServletResponse response) {
        var line = lines.find(number);
        var form = FilledForm.sent(forms.start(IssuanceProcess.KEY, language), sent, AskedLine.given(line));
        if (!sent.containsKey(AskPage.REFRESH)) {
            if (ask.holds(form, language)) {
                try {
                    return "redirect:" + AskedLine.address(line) + "/renew/esim/" + orders.open(line, form, sent);
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
