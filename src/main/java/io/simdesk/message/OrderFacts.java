package io.simdesk.message;

import io.simdesk.order.OrderSettings;
import io.simdesk.order.SimOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What every mail about an order names, as its reader writes it. */
@Component
public class OrderFacts {

    private final OrderSettings settings;
    private final StepTexts steps;

    OrderFacts(OrderSettings settings, StepTexts steps) {
        this.settings = settings;
        this.steps = steps;
    }

    /** A day as its reader writes it. */
    public String day(Instant time, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .withZone(settings.zone())
                .format(time);
    }

    /** A new map, for the purpose's own facts to be added. */
    public Map<String, Object> of(SimOrder order, Locale language) {
        var time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .withZone(settings.zone());
        var facts = new HashMap<String, Object>();
        facts.put("reference", order.reference().value());
        facts.put("phoneNumber", order.line().national());
        facts.put("oldSimNumber", order.oldSim().simNumber().digits());
        facts.put("newSimNumber", order.newSim().simNumber().digits());
        facts.put("requestedAt", time.format(order.requestedAt()));
        facts.put(
                "promisedMinutes",
                Duration.between(order.requestedAt(), order.promisedAt()).toMinutes());
        facts.put("atTheDesk", steps.why(order, language));
        facts.put("why", order.cancellationReason().orElse(""));
        return facts;
    }
}
