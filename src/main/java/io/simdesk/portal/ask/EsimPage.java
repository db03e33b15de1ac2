package io.simdesk.portal.ask;

import io.simdesk.engine.forms.ProcessForms;
import io.simdesk.fleet.Line;
import io.simdesk.issuance.process.IssuanceProcess;
import io.simdesk.sim.Refusal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Begins to ask for an eSIM, with the form that starts an issuance; the next page shows the eSIM that is set aside. */
@Controller
@RequestMapping("/fleet/{number}/renew/esim")
class EsimPage extends StartFormPage {

    private final EsimOrder orders;

    EsimPage(AskedLine lines, ProcessForms forms, AskPage ask, EsimOrder orders) {
        super(lines, forms, ask, IssuanceProcess.KEY, "ask/esim");
        this.orders = orders;
    }

    @Override
    String order(Line line, FilledForm form, Map<String, String> sent) throws Refusal {
        return AskedLine.address(line) + "/renew/esim/" + orders.open(line, form, sent);
    }
}
