package io.simdesk.portal.ask;

import io.simdesk.access.Audit;
import io.simdesk.access.OwnPassword;
import io.simdesk.order.WhoAsks;
import io.simdesk.risk.Risk;
import io.simdesk.risk.RiskRules;
import io.simdesk.sim.Msisdn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets a risky swap pass only with the password of whoever asks. */
@Component
public class RiskGate {

    /** The field that the password is typed into. */
    public static final String PASSWORD = "password";

    private final RiskRules rules;
    private final WhoAsks asks;
    private final OwnPassword own;
    private final Audit audit;

    RiskGate(RiskRules rules, WhoAsks asks, OwnPassword own, Audit audit) {
        this.rules = rules;
        this.asks = asks;
        this.own = own;
        this.audit = audit;
    }

    /** One swap, with what the page has sent. */
    void pass(Msisdn line, Optional<String> recipientEmail, Map<String, String> sent) throws PasswordNeeded {
        pass(rules.of(asks.requester(), line, recipientEmail), line.e164(), sent);
    }

    /** Many swaps at once, with what the page has sent. */
    public void pass(int swaps, String subject, Map<String, String> sent) throws PasswordNeeded {
        pass(rules.of(asks.requester(), swaps), subject, sent);
    }

    private void pass(Set<Risk> risks, String subject, Map<String, String> sent) throws PasswordNeeded {
        if (risks.isEmpty()) {
            return;
        }
        var password = sent.getOrDefault(PASSWORD, "");
        if (password.isEmpty()) {
            throw new PasswordNeeded(risks);
        }
        if (!own.isRight(password, subject)) {
            throw new PasswordWrong(risks);
        }
        audit.record("RiskySwap", subject, risks.toString());
    }
}
