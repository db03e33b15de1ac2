package io.simdesk.desk;

import io.simdesk.message.OutboxMail;
import io.simdesk.message.Purpose;
import io.simdesk.order.OrderKind;
import io.simdesk.order.SimOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the back office in plain words, in the language of whoever reads, what failed and what can be done. */
@Component
public class DeskTexts {

    private final MessageSource texts;
    private final RepairRules rules;

    DeskTexts(MessageSource texts, RepairRules rules) {
        this.texts = texts;
        this.rules = rules;
    }

    /** @param code a refusal's class name, or {@code TechnicalFailure} */
    public String whatHappened(String code, Locale reader) {
        return text("desk." + code, reader, "desk.Unforeseen", code);
    }

    /** The mail's subject. */
    public String mail(Purpose purpose, Locale reader) {
        return texts.getMessage("mail." + purpose.template() + ".subject", new Object[0], reader);
    }

    public String undelivered(OutboxMail mail, Locale reader) {
        var answer = mail.failure().orElse("–");
        return texts.getMessage("desk.mail.undelivered", new Object[] {mail.attempts(), answer}, reader);
    }

    /** @param name what the model calls the step, for one we have no words for */
    public String step(String id, String name, Locale reader) {
        return String.valueOf(texts.getMessage("step." + id, null, name, reader));
    }

    /** What the failure means for the line's user right now. */
    public String phoneNow(SimOrder order, Locale reader) {
        var served = order.servedInstead().map(sim -> sim.simNumber().digits()).orElse("");
        return texts.getMessage("desk.phone." + UserPhone.of(order), new Object[] {served}, reader);
    }

    /** What may be chosen, each with one line on what it will do, as options of a form. */
    public List<Map<String, String>> choices(SimOrder order, Locale reader) {
        return rules.offered(order).stream()
                .map(repair -> Map.of("value", repair.choice(), "label", choice(repair, order, reader)))
                .toList();
    }

    private String choice(Repair repair, SimOrder order, Locale reader) {
        var served = order.servedInstead().map(sim -> sim.simNumber().digits()).orElse("");
        var key = "desk.choice." + repair.choice();
        var special = order.cancellationReason().isPresent() ? key + ".again" : key + "." + order.kind();
        return text(special, reader, key, served);
    }

    /** How long the promise has left, or for how long it has been missed. */
    public String promise(SimOrder order, Instant now, Locale reader) {
        var left = Duration.between(now, order.promisedAt());
        if (!left.isNegative()) {
            return texts.getMessage("desk.promise.left", new Object[] {time(left, reader)}, reader);
        }
        var isKept = order.kind() == OrderKind.ESIM && !order.late();
        var key = isKept ? "desk.promise.kept" : "desk.promise.missed";
        return texts.getMessage(key, new Object[] {time(left.negated(), reader)}, reader);
    }

    /** A minute that has begun counts. */
    private String time(Duration time, Locale reader) {
        var hours = time.toHours();
        var unit = hours >= 48 ? "days" : hours >= 2 ? "hours" : "minutes";
        var count = hours >= 48 ? time.toDays() : hours >= 2 ? hours : Math.max(1, time.toMinutes());
        return texts.getMessage("desk.time." + unit, new Object[] {count}, reader);
    }

    /**
     * How often it failed and when.
     *
     * @param failed times of attempts that failed; none for what was refused at once
     * @param since when it came to the desk
     */
    public String attempts(SimOrder order, List<String> failed, String since, Locale reader) {
        var key = failed.isEmpty() ? "desk.attempts.refused" : "desk.attempts.failed";
        var facts = new Object[] {failed.size(), String.join(", ", failed), since, order.failures()};
        return texts.getMessage(key, facts, reader);
    }

    private String text(String key, Locale reader, String otherwise, Object fact) {
        var facts = new Object[] {fact};
        var fallback = texts.getMessage(otherwise, facts, reader);
        return String.valueOf(texts.getMessage(key, facts, fallback, reader));
    }
}
