package io.simdesk.engine.checks;

import io.simdesk.engine.checks.ModelRule.Breach;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** How long models wait, and after which pauses they try again. */
final class TimeRules {

    private static final Pattern REPEAT = Pattern.compile("R\\d*/(.+)");

    private TimeRules() {}

    static Stream<Breach> timers(Model model, Surroundings around) {
        return Markup.all(model.markup())
                .filter(element ->
                        Set.of("timeDuration", "timeCycle", "timeDate").contains(element.getLocalName()))
                .filter(element -> !isTime(element, around.house()))
                .map(element -> new Breach(
                        Markup.idOf(element),
                        "waits for \"" + Markup.text(element)
                                + "\", which is no time; write PT30M, P7D, R3/PT24H or the"
                                + " name of a setting as ${confirmWithin}"));
    }

    private static boolean isTime(Element timer, House house) {
        var text = Markup.text(timer);
        var name = ExpressionRules.NAME.matcher(text);
        if (name.matches()) {
            return house.times().contains(name.group(1))
                    || "timeDate".equals(timer.getLocalName())
                            && house.variables().contains(name.group(1));
        }
        var repeat = REPEAT.matcher(text);
        return repeat.matches() && "timeCycle".equals(timer.getLocalName())
                ? isDuration(repeat.group(1))
                : "timeDuration".equals(timer.getLocalName()) && isDuration(text);
    }

    static Stream<Breach> retries(Model model, Surroundings around) {
        return Markup.all(model.markup())
                .filter(element -> "failedJobRetryTimeCycle".equals(element.getLocalName()))
                .filter(element -> !isCycle(Markup.text(element)))
                .map(element -> new Breach(
                        Markup.idOf(element),
                        "tries again after \"" + Markup.text(element) + "\", which is no cycle; write R3/PT1M or"
                                + " PT10S,PT1M,PT5M"));
    }

    private static boolean isCycle(String text) {
        var repeat = REPEAT.matcher(text);
        return repeat.matches()
                ? isDuration(repeat.group(1))
                : Stream.of(text.split(",", -1)).allMatch(TimeRules::isDuration);
    }

    private static boolean isDuration(String text) {
        try {
            return Duration.parse(text.strip()).compareTo(Duration.ZERO) > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
