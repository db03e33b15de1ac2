package io.simdesk.portal.ask;

import io.simdesk.fleet.Line;
import io.simdesk.issuance.EsimRequest;
import io.simdesk.issuance.process.IssuanceProcess;
import io.simdesk.order.OncePerKey;
import io.simdesk.order.Reference;
import io.simdesk.order.RequestKey;
import io.simdesk.sim.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sets an eSIM aside, so that its number can be shown before anything is confirmed. */
@Component
class EsimOrder {

    private static final Set<String> KNOWN = Set.of(AskedLine.PHONE_NUMBER, AskedLine.REASON);

    private final OncePerKey once;
    private final IssuanceProcess process;

    EsimOrder(OncePerKey once, IssuanceProcess process) {
        this.once = once;
        this.process = process;
    }

    Reference open(Line line, FilledForm form, Map<String, String> sent) throws Refusal {
        var key = AskPage.requestKey(sent, form, "esim");
        return open(line, form.text(AskedLine.REASON), key, form.without(KNOWN));
    }

    /** For a request that was given back and is wanted after all: the same key gives the same order. */
    Reference openAgain(OpenEsim.Found before) throws Refusal {
        var reason = before.order().reason().name();
        return open(before.line(), reason, new RequestKey("again-" + before.reference(), reason), Map.of());
    }

    private Reference open(Line line, String reason, RequestKey key, Map<String, Object> more) throws Refusal {
        var request = new EsimRequest(line.number().e164(), reason, Optional.of(key), Optional.empty());
        return once.order(key, () -> process.start(request, more)).reference();
    }
}
