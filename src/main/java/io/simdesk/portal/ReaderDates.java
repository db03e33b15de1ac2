package io.simdesk.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

/** Writes dates and times as people of a language write them in Belgium; in English, as in Britain. */
public record ReaderDates(Locale language, ZoneId zone) {

    private static final Map<String, Locale> HERE = Map.of(
            "fr", Locale.forLanguageTag("fr-BE"),
            "nl", Locale.forLanguageTag("nl-BE"),
            "de", Locale.forLanguageTag("de-BE"));

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    public String minute(Instant time) {
        return write(time, FormatStyle.SHORT);
    }

    public String second(Instant time) {
        return write(time, FormatStyle.MEDIUM);
    }

    private String write(Instant time, FormatStyle precision) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, precision)
                .withLocale(locale())
                .format(time.atZone(zone));
    }

    private Locale locale() {
        return HERE.getOrDefault(language.getLanguage(), Locale.UK);
    }
}
