package io.simdesk.portal.ask;

import io.simdesk.engine.forms.ProcessForms;
import io.simdesk.fleet.Line;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.sim.Refusal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks for another card, with the form that starts a renewal. */
@Controller
@RequestMapping("/fleet/{number}/renew/card")
class CardPage extends StartFormPage {

    private final CardOrder orders;

    CardPage(AskedLine lines, ProcessForms forms, AskPage ask, CardOrder orders) {
        super(lines, forms, ask, RenewalProcess.KEY, "ask/card");
        this.orders = orders;
    }

    @Override
    String order(Line line, FilledForm form, Map<String, String> sent) throws Refusal {
        return "/orders/" + orders.place(line, form, sent);
    }
}
