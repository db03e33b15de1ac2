package io.simdesk.issuance;

import io.simdesk.message.Letter;
import io.simdesk.message.LetterWriter;
import io.simdesk.message.OrderFacts;
import io.simdesk.message.Outgoing;
import io.simdesk.message.Picture;
import io.simdesk.message.Purpose;
import io.simdesk.order.Ledger;
import io.simdesk.sim.Vault;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mails of an issuance. The code is unsealed here, when its mail leaves, and nowhere else. */
@Component
class IssuanceLetters implements LetterWriter {

    private final Ledger ledger;
    private final EsimIssues issues;
    private final OrderFacts facts;
    private final InstallWait wait;
    private final Vault vault;

    IssuanceLetters(Ledger ledger, EsimIssues issues, OrderFacts facts, InstallWait wait, Vault vault) {
        this.ledger = ledger;
        this.issues = issues;
        this.facts = facts;
        this.wait = wait;
        this.vault = vault;
    }

    @Override
    public Set<Purpose> purposes() {
        return EnumSet.of(
                Purpose.ESIM_FOR_USER,
                Purpose.ESIM_CONFIRMED,
                Purpose.ESIM_CONFIRMED_WITH_CODE,
                Purpose.ESIM_CONFIRMATION_CODE,
                Purpose.ESIM_REMINDER,
                Purpose.ESIM_NOT_INSTALLED,
                Purpose.ESIM_EXPIRED,
                Purpose.ESIM_ACTIVE,
                Purpose.ESIM_LATE,
                Purpose.ESIM_CANCELLED);
    }

    @Override
    @Transactional(readOnly = true)
    public Letter write(Outgoing mail, String messageId) {
        var issue = issues.of(mail.order());
        var about = facts.of(ledger.order(mail.order()), mail.language());
        issue.recipient().ifPresent(recipient -> about.put("recipientEmail", recipient.email()));
        about.put("installUntil", facts.day(wait.until(issue), mail.language()));
        return switch (mail.purpose()) {
            case ESIM_FOR_USER, ESIM_CONFIRMED_WITH_CODE, ESIM_REMINDER ->
                withCode(mail, messageId, issue, about).orElseGet(() -> codeGone(mail, messageId, issue, about));
            case ESIM_CONFIRMATION_CODE ->
                withConfirmationCode(mail, messageId, issue, about)
                        .orElseGet(() -> codeGone(mail, messageId, issue, about));
            default -> letter(mail, messageId, mail.purpose(), about);
        };
    }

    private Optional<Letter> withCode(Outgoing mail, String messageId, EsimIssue issue, Map<String, Object> about) {
        return issue.qrCode().map(png -> {
            var code =
                    ActivationCode.parse(vault.openText(issue.activationCode().orElseThrow()));
            about.putAll(ways(code));
            var picture = new Picture("qr-code", "esim.png", vault.open(png));
            return new Letter(messageId, mail.purpose(), mail.to(), mail.language(), about, List.of(picture));
        });
    }

    private Optional<Letter> withConfirmationCode(
            Outgoing mail, String messageId, EsimIssue issue, Map<String, Object> about) {
        return issue.confirmationCode().map(vault::openText).map(code -> {
            about.put("confirmationCode", code);
            return letter(mail, messageId, mail.purpose(), about);
        });
    }

    /** The mail was late: a phone has the eSIM already, or its order has ended otherwise. */
    private static Letter codeGone(Outgoing mail, String messageId, EsimIssue issue, Map<String, Object> about) {
        if (issue.profileState() == ProfileState.ALLOCATED) {
            throw new IllegalStateException("Another code is being made for " + mail.order());
        }
        about.put("installed", issue.profileState() == ProfileState.INSTALLED);
        return letter(mail, messageId, Purpose.ESIM_CODE_GONE, about);
    }

    private static Letter letter(Outgoing mail, String messageId, Purpose template, Map<String, Object> about) {
        return new Letter(messageId, template, mail.to(), mail.language(), about, List.of());
    }

    private static Map<String, Object> ways(ActivationCode code) {
        var oneTap = OneTap.of(code);
        return Map.of(
                "activationCode", code.text(),
                "needsConfirmation", code.confirmationCode(),
                "smdpAddress", code.address(),
                "matchingId", code.matchingId().text(),
                "appleLink", oneTap.apple(),
                "androidLink", oneTap.android());
    }
}
