package io.simdesk.portal.ask;

import io.simdesk.fleet.Line;
import io.simdesk.order.OncePerKey;
import io.simdesk.order.Reference;
import io.simdesk.renewal.RenewalRequest;
import io.simdesk.renewal.Renewals;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.sim.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Orders the card that a form asks for; the same form again is the same order. */
@Component
class CardOrder {

    private static final String NEW_SIM_NUMBER = "newSimNumber";
    private static final Set<String> KNOWN = Set.of(AskedLine.PHONE_NUMBER, NEW_SIM_NUMBER, AskedLine.REASON);

    private final OncePerKey once;
    private final Renewals rules;
    private final RiskGate gate;
    private final RenewalProcess process;

    CardOrder(OncePerKey once, Renewals rules, RiskGate gate, RenewalProcess process) {
        this.once = once;
        this.rules = rules;
        this.gate = gate;
        this.process = process;
    }

    /** What is refused is said before the password is asked for. */
    Reference place(Line line, FilledForm form, Map<String, String> sent) throws Refusal {
        var key = AskPage.requestKey(sent, form, "renewal");
        var request = new RenewalRequest(
                line.number().e164(), form.text(NEW_SIM_NUMBER), form.text(AskedLine.REASON), Optional.of(key));
        return once.order(key, () -> {
                    rules.check(request);
                    gate.pass(line.number(), Optional.empty(), sent);
                    return process.start(request, form.without(KNOWN));
                })
                .reference();
    }
}
