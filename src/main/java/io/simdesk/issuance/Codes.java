package io.simdesk.issuance;

import io.simdesk.order.Ledger;
import io.simdesk.order.Reference;
import io.simdesk.order.Requester;
import io.simdesk.order.SimOrder;
import io.simdesk.sim.Vault;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens activation codes for whoever may see them. Who calls writes into the audit to whom one was shown. */
@Service
public class Codes {

    private final Ledger ledger;
    private final EsimIssues issues;
    private final Vault vault;

    Codes(Ledger ledger, EsimIssues issues, Vault vault) {
        this.ledger = ledger;
        this.issues = issues;
        this.vault = vault;
    }

    /**
     * The code of an order that waits for its installation.
     *
     * @throws CodeNotForYou when the reader is not who asked for the eSIM, or wanted no copy of the code
     */
    @Transactional(readOnly = true)
    public ShownCode show(SimOrder order, Requester reader) throws CodeNotForYou, NoCodeToShow {
        var issue = issue(order.reference()).orElseThrow(NoCodeToShow::new);
        if (!isFor(issue, order, reader)) {
            throw new CodeNotForYou();
        }
        var code = issue.activationCode()
                .map(vault::openText)
                .map(ActivationCode::parse)
                .orElseThrow(NoCodeToShow::new);
        var language = issue.recipient().orElseThrow(NoCodeToShow::new).language();
        return new ShownCode(order, language, code, QrCode.png(code));
    }

    /** Whether there is a code now that this reader may see. */
    @Transactional(readOnly = true)
    public boolean canShow(SimOrder order, Requester reader) {
        return issue(order.reference())
                .filter(issue -> isFor(issue, order, reader))
                .flatMap(EsimIssue::activationCode)
                .isPresent();
    }

    /** The address of the eSIM's user; empty for a card and while nobody has said it. */
    @Transactional(readOnly = true)
    public Optional<String> recipient(Reference order) {
        return issue(order).flatMap(EsimIssue::recipient).map(Recipient::email);
    }

    private Optional<EsimIssue> issue(Reference order) {
        return issues.findById(order.value());
    }

    private static boolean isFor(EsimIssue issue, SimOrder order, Requester reader) {
        return issue.copyToManager() && order.requester().user().equals(reader.user());
    }
}
