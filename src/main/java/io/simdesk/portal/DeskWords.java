package io.simdesk.portal;

import io.simdesk.desk.Shared;
import io.simdesk.desk.Standing;
import io.simdesk.desk.WorkGroup;
import io.simdesk.message.Purpose;
import io.simdesk.order.OrderSettings;
import io.simdesk.order.OrderState;
import io.simdesk.outage.Outage;
import io.simdesk.outage.Outages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How the desk's pages name things, in the clerk's language. What a designer has added goes by its id. */
@Component
class DeskWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd/MM HH:mm");

    private final MessageSource texts;
    private final OrderSettings settings;
    private final Outages outages;
    private final Clock clock;

    DeskWords(MessageSource texts, OrderSettings settings, Outages outages, Clock clock) {
        this.texts = texts;
        this.settings = settings;
        this.outages = outages;
        this.clock = clock;
    }

    /** The time alone when it is today's. */
    public String time(Instant at) {
        var local = at.atZone(settings.zone());
        var today = LocalDate.ofInstant(clock.instant(), settings.zone());
        return (local.toLocalDate().equals(today) ? TIME : DAY_AND_TIME).format(local);
    }

    public String step(String id) {
        return text("step." + id, spelledOut(id));
    }

    /** What a group has in common, in a few words. */
    public String title(Shared shared) {
        return switch (shared.standing()) {
            case AT_DESK -> reason(shared.reason());
            case HELD -> text("desklist.held." + neighbour(shared.reason()), shared.reason());
            default -> text("desklist.title." + shared.standing(), "");
        };
    }

    /** What that means and what will happen; empty when there is nothing to add. */
    public String explanation(Shared shared) {
        var key =
                shared.standing() == Standing.AT_DESK ? "desk." + shared.reason() : "desklist.why." + shared.standing();
        return text(key, "");
    }

    /** Why a step failed. */
    public String reason(String code) {
        return text("desklist.reason." + code, spelledOut(code));
    }

    /** The subject of the mail. */
    public String purpose(Purpose purpose) {
        return text("mail." + purpose.template() + ".subject", spelledOut(purpose.name()));
    }

    /** The chip's class for an order's state. */
    public String colour(OrderState state) {
        return switch (state) {
            case AT_THE_DESK -> "chip-bad";
            case DONE -> "chip-good";
            case RECEIVED, IN_PROGRESS -> "chip-busy";
            default -> "";
        };
    }

    public String mailState(String state) {
        return text("desklist.mail." + state, state);
    }

    /** Ids of the steps that these groups name. */
    List<String> steps(Collection<WorkGroup> groups) {
        return groups.stream()
                .map(group -> group.shared().step())
                .filter(step -> !step.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** One line for each neighbour that is down. */
    List<OutageLine> lines(Collection<Outage> all) {
        return List.copyOf(all.stream()
                .map(outage ->
                        new OutageLine(outage.call().neighbour().name(), outage.since(), outages.held(outage.call())))
                .collect(Collectors.toMap(OutageLine::neighbour, line -> line, OutageLine::and))
                .values());
    }

    private static String neighbour(String call) {
        return call.replaceFirst("\\..*", "");
    }

    private String text(String key, String otherwise) {
        return String.valueOf(texts.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }

    /** {@code swapSim} as "Swap sim". */
    private static String spelledOut(String id) {
        var words = id.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? id : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
